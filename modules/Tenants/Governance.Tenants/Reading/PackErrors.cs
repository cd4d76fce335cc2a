namespace Governance.Tenants.Reading;

/// <summary>Collects the mistakes of a pack, so that all are told at once.</summary>
internal sealed class PackErrors
{
    private readonly List<PackError> errors = [];

    public void Add(string file, int line, string reason) => errors.Add(new PackError(file, line, reason));

    public void ThrowIfAny()
    {
        if (errors.Count > 0)
        {
            throw ToException();
        }
    }

    public TenantPackException ToException() =>
        new([.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)]);
}
