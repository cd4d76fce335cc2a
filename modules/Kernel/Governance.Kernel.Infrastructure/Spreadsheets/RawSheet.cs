namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>A sheet as it stands in a file.</summary>
/// <param name="Name">Its name; empty for CSV, which has none.</param>
/// <param name="Rows">The rows that hold something.</param>
public sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows);
