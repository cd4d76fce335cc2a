namespace Governance.Tenants;

/// <summary>One mistake in a pack.</summary>
/// <param name="File">The file, from the pack folder on, with slashes.</param>
/// <param name="Line">The line, from 1; 0 when it is the file or folder as a whole.</param>
/// <param name="Reason">What is wrong, in one sentence.</param>
public sealed record PackError(string File, int Line, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{File}: {Reason}" : $"{File}({Line}): {Reason}";
}
