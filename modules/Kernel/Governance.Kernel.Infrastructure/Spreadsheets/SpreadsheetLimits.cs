namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>How much of a workbook is taken at once.</summary>
/// <param name="MaxSheets">Sheets; further ones are not read.</param>
/// <param name="MaxCells">Cells of one sheet that hold something.</param>
/// <param name="MaxUnpacked">Bytes that the workbook may unpack to, and characters of one part of it.</param>
public sealed record SpreadsheetLimits(int MaxSheets, int MaxCells, long MaxUnpacked);
