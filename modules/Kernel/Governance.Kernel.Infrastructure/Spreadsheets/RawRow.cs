namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Number">From 1, as the spreadsheet program shows it.</param>
/// <param name="Cells">Those that hold something.</param>
public sealed record RawRow(int Number, IReadOnlyList<RawCell> Cells)
{
    /// <summary>The cell of a column; an empty one where the row has none there.</summary>
    public RawCell At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return new RawCell(column, "");
    }
}
