namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>A sheet to be written: all cells are texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">All others.</param>
public sealed record SheetText(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<string>> Rows);
