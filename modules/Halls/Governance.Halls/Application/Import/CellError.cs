namespace Governance.Halls.Application.Import;

/// <summary>What is wrong with a cell, a row or a sheet.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, as the spreadsheet program counts.</param>
/// <param name="Column">The column's letters, where it is about a cell.</param>
/// <param name="Heading">The column's heading.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record CellError(string Sheet, int Row, string? Column, string? Heading, string Code, string Message)
{
    /// <summary>The cell's address, such as <c>C7</c>; the row alone where it is about all of it.</summary>
    public string Address => $"{Column}{Row}";
}
