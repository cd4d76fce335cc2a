namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A column of a paper book.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNeeded">Whether the book cannot do without it; no cell of it may be empty.</param>
/// <param name="Field">What the rules of a case call it.</param>
/// <param name="Example">What may stand in it.</param>
/// <param name="Note">What to mind.</param>
internal sealed record PaperColumn(string Heading, bool IsNeeded, string Field, string Example, string Note = "")
{
    /// <summary>The key under which the program's own books call it.</summary>
    public string? Own { get; init; }

    /// <summary>Other headings that old books have for it.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
