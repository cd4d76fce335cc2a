using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>What importing does with a row.</summary>
internal enum PaperOutcome
{
    /// <summary>It is taken over.</summary>
    New,

    /// <summary>It was taken over before, and says the same.</summary>
    Known,

    /// <summary>It was taken over before and says something else now; what was taken over stays as it is.</summary>
    Differs,

    /// <summary>It cannot be taken over, and so nothing of the file is.</summary>
    Wrong,
}

/// <summary>What is wrong with a cell, a row or a sheet.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, as the spreadsheet program counts.</param>
/// <param name="Column">The column's letters, where it is about a cell.</param>
/// <param name="Heading">The column's heading.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record PaperError(string Sheet, int Row, string? Column, string? Heading, string Code, string Message)
{
    /// <summary>The cell's address, such as <c>C7</c>; the row alone where it is about all of it.</summary>
    public string Address => $"{Column}{Row}";
}

/// <summary>What importing does with a row.</summary>
/// <param name="Row">The row, as the spreadsheet program counts.</param>
/// <param name="Key">Hall, year and number, as far as they can be read.</param>
/// <param name="Title">The first words, without who complained.</param>
/// <param name="Who">Who complained, masked.</param>
/// <param name="Outcome">What is done.</param>
/// <param name="IsOpen">Whether the case is still open and goes on here.</param>
/// <param name="Errors">What is wrong.</param>
internal sealed record PaperRowView(int Row, string Key, string? Title, string? Who, PaperOutcome Outcome, bool IsOpen, IReadOnlyList<PaperError> Errors);

/// <summary>What importing does with a sheet.</summary>
/// <param name="Book">Which book it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="New">How many rows are taken over.</param>
/// <param name="Known">How many were before.</param>
/// <param name="Differing">How many were before and say something else now.</param>
/// <param name="Wrong">How many cannot be.</param>
/// <param name="Open">Of the new ones, how many are still open.</param>
/// <param name="Rows">The first two hundred rows: the wrong ones first, then those that differ, then the new ones.</param>
internal sealed record PaperSheetView(
    PaperBook Book, string Name, int New, int Known, int Differing, int Wrong, int Open, IReadOnlyList<PaperRowView> Rows)
{
    public const int MostRows = 200;

    public int Total() => New + Known + Differing + Wrong;

    public static PaperSheetView Of(PaperBook book, string name, IReadOnlyList<PaperRowView> rows)
    {
        int Count(PaperOutcome outcome) => rows.Count(r => r.Outcome == outcome);
        return new PaperSheetView(
            book, name, Count(PaperOutcome.New), Count(PaperOutcome.Known), Count(PaperOutcome.Differs), Count(PaperOutcome.Wrong),
            rows.Count(r => r is { Outcome: PaperOutcome.New, IsOpen: true }),
            [.. rows.OrderBy(r => Rank(r.Outcome)).ThenBy(r => r.Row).Take(MostRows)]);
    }

    private static int Rank(PaperOutcome outcome) => outcome switch
    {
        PaperOutcome.Wrong => 0,
        PaperOutcome.Differs => 1,
        PaperOutcome.New => 2,
        _ => 3,
    };
}

/// <summary>What importing a file would do. Nothing is changed by looking at it.</summary>
/// <param name="File">The kept file; it lies encrypted.</param>
/// <param name="Fingerprint">What it would do, by the SHA-256 of all of it: importing does just this or nothing.</param>
/// <param name="Sheets">The sheets that were read.</param>
/// <param name="Ignored">The names of sheets that are none of the two books.</param>
internal sealed record PaperPreview(string File, string Fingerprint, IReadOnlyList<PaperSheetView> Sheets, IReadOnlyList<string> Ignored)
{
    public int New => Sheets.Sum(s => s.New);

    public int Wrong => Sheets.Sum(s => s.Wrong);
}

/// <summary>What became of an import.</summary>
/// <param name="Preview">What it did; where it was refused, what it would do now.</param>
/// <param name="Refusal">The code of what said no, or <c>null</c> where it is done.</param>
internal sealed record PaperResult(PaperPreview Preview, string? Refusal);

/// <summary>Paper books that were taken over.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Cases">How many cases came of it.</param>
/// <param name="Open">Of those, the ones that were still open.</param>
/// <param name="Lines">How many lines of the work record book.</param>
/// <param name="FirstDay">The first day of receipt.</param>
/// <param name="LastDay">The last day of receipt.</param>
internal sealed record PaperImportView(DateTime At, string By, int Cases, int Open, int Lines, DateOnly? FirstDay, DateOnly? LastDay);
