namespace Governance.Halls.Application.Import;

/// <summary>What importing does with a sheet.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Name">Its name, in Chinese as its headings.</param>
/// <param name="New">How many rows are new.</param>
/// <param name="Changed">How many change something stored.</param>
/// <param name="Unchanged">How many say what is stored.</param>
/// <param name="Wrong">How many cannot be imported; with one of them nothing of the file is.</param>
/// <param name="Rows">The first two hundred rows: the wrong ones first, then those that change something.</param>
internal sealed record SheetPreview(
    ImportSubject Subject, string Name, int New, int Changed, int Unchanged, int Wrong, IReadOnlyList<RowPreview> Rows)
{
    public const int MostRows = 200;

    public int Total => New + Changed + Unchanged + Wrong;

    public static SheetPreview Of(ImportSubject subject, string name, IReadOnlyList<RowPreview> rows) => new(
        subject,
        name,
        rows.Count(r => r.Outcome == RowOutcome.New),
        rows.Count(r => r.Outcome == RowOutcome.Changed),
        rows.Count(r => r.Outcome == RowOutcome.Unchanged),
        rows.Count(r => r.Outcome == RowOutcome.Wrong),
        [.. rows.OrderBy(Rank).ThenBy(r => r.Row).Take(MostRows)]);

    private static int Rank(RowPreview row) => row.Outcome switch
    {
        RowOutcome.Wrong => 0,
        RowOutcome.Changed => 1,
        RowOutcome.New => 2,
        _ => 3,
    };
}
