namespace Governance.Tenants;

/// <summary>The pack cannot be used as it is. Names every mistake that was found, not only the first.</summary>
/// <param name="errors">The mistakes, ordered by file and line.</param>
public sealed class TenantPackException(IReadOnlyList<PackError> errors) : Exception(TextOf(errors))
{
    /// <summary>The mistakes, ordered by file and line.</summary>
    public IReadOnlyList<PackError> Errors { get; } = errors;

    private static string TextOf(IReadOnlyList<PackError> errors) =>
        $"The tenant pack has {errors.Count} {(errors.Count == 1 ? "mistake" : "mistakes")}:{Environment.NewLine}"
        + string.Join(Environment.NewLine, errors.Select(error => $"  {error}"));
}
