namespace Governance.Halls.Application.Import.Reading;

/// <summary>How much is taken at once. A county with all of its halls needs a tenth of it.</summary>
internal static class ImportLimits
{
    public const int MaxBytes = 20 * 1024 * 1024;
    public const int MaxSheets = 30;
    public const int MaxCells = 200_000;

    /// <summary>What a workbook may unpack to, in bytes, and one part of it, in characters.</summary>
    public const long MaxUnpacked = 256L * 1024 * 1024;

    public static readonly SpreadsheetLimits OfAWorkbook = new(MaxSheets, MaxCells, MaxUnpacked);
}
