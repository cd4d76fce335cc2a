
namespace Governance.Halls.Application.Import.Sheets;

/// <summary>The sheets there are.</summary>
internal static class BookSheets
{
    /// <summary>The sheet of a workbook that explains the others; it is not imported.</summary>
    public const string Explanations = "说明";

    public static IReadOnlyList<BookSheet> All { get; } =
        [new HallSheet(), new DepartmentSheet(), new WindowSheet(), new StaffSheet(), new ItemSheet(), new DeviceSheet(), new DutySheet()];

    public static IReadOnlySet<ImportSubject> Subjects { get; } = All.Select(s => s.Subject).ToHashSet();

    /// <summary>The sheet that is meant: by its name, else by its headings; <c>null</c> where it is none.</summary>
    public static BookSheet? Recognise(RawSheet raw)
    {
        if (raw.Rows.Count == 0 || raw.Name == Explanations)
        {
            return null;
        }

        if (All.FirstOrDefault(s => s.Name == raw.Name) is { } named)
        {
            return named;
        }

        var headings = raw.Rows[0].Cells.Select(c => CellText.Heading(c.Text)).ToHashSet();
        return All.Where(s => s.Columns.Where(c => c.Use == ColumnUse.Key).All(c => headings.Contains(CellText.Heading(c.Heading))))
            .OrderBy(s => headings.Except(s.Columns.Select(c => CellText.Heading(c.Heading))).Count())
            .ThenBy(s => s.Columns.Count(c => !headings.Contains(CellText.Heading(c.Heading))))
            .FirstOrDefault();
    }
}
