namespace Governance.Halls.Application.Import.Reading;

/// <summary>Why a cell's text cannot be trusted.</summary>
internal enum CellFault
{
    None,

    /// <summary>It is reckoned by the spreadsheet program.</summary>
    Formula,

    /// <summary>It shows an error of the spreadsheet program.</summary>
    Error,
}
