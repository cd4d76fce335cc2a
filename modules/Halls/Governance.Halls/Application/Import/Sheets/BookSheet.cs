using Governance.Halls.Domain;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A sheet: its columns, how a row of the book is written into it, and what a row of it means for the book.</summary>
internal abstract class BookSheet
{
    public abstract ImportSubject Subject { get; }

    public abstract string Name { get; }

    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>Whether a column is of no use without another.</summary>
    public virtual bool Needs(string heading, Column other) => false;

    /// <summary>What is stored, as rows of the sheet.</summary>
    /// <param name="book">What is stored.</param>
    /// <param name="hall">Only what belongs to this hall; <c>null</c> for all.</param>
    public abstract IEnumerable<IReadOnlyList<string>> Rows(BookTables book, Hall? hall);

    /// <summary>Does in the book what a row says.</summary>
    public abstract RowPreview Take(SheetRow row, ImportContext context);
}
