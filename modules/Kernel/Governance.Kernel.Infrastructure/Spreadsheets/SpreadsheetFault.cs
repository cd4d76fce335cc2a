namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Why a workbook is not read.</summary>
public enum SpreadsheetFault
{
    /// <summary>It says that it is a workbook, but cannot be read.</summary>
    Broken,

    /// <summary>It unpacks to more than is taken.</summary>
    TooLarge,

    /// <summary>A sheet has more cells than are taken.</summary>
    TooManyCells,
}
