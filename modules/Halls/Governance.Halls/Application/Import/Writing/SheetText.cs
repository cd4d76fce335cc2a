namespace Governance.Halls.Application.Import.Writing;

/// <summary>A sheet to be written: all cells are texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">All others.</param>
internal sealed record SheetText(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<string>> Rows);
