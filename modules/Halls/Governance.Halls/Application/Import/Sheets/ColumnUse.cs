namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What a column is for, and what its empty cell means.</summary>
internal enum ColumnUse
{
    /// <summary>Tells which row of the book is meant: the column must be there and no cell of it empty.</summary>
    Key,

    /// <summary>Tells, with others, which row is meant; a cell may be empty.</summary>
    PartOfKey,

    /// <summary>No cell may be empty; a new row needs the column.</summary>
    Needed,

    /// <summary>An empty cell leaves what is stored; a new row takes a default.</summary>
    Kept,

    /// <summary>An empty cell clears what is stored.</summary>
    Free,
}
