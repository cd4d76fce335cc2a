namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Why a cell's text cannot be trusted.</summary>
public enum CellFault
{
    /// <summary>It can be trusted.</summary>
    None,

    /// <summary>It is reckoned by the spreadsheet program.</summary>
    Formula,

    /// <summary>It shows an error of the spreadsheet program.</summary>
    Error,
}
