namespace Governance.Halls.Application.Import.Reading;

/// <summary>A sheet as it stands in a file.</summary>
/// <param name="Name">Its name; empty for CSV, which has none.</param>
/// <param name="Rows">The rows that hold something.</param>
internal sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows);
