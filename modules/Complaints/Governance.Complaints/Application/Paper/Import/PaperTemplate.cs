using Governance.Kernel.Infrastructure.Spreadsheets;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A workbook with the headings of both books, and a page that explains them. It is in Chinese, as the books are.</summary>
internal static class PaperTemplate
{
    /// <summary>The sheet that explains; it is never imported.</summary>
    public const string Explanations = "说明";

    public const string FileName = "旧台账导入模板.xlsx";

    private const string Register = "受理台账";
    private const string Record = "工作记录本";

    public static byte[] Write() => XlsxWriter.Write(
    [
        new SheetText(Register, [.. RegisterColumns.Asked.Select(c => c.Heading)], []),
        new SheetText(Record, [.. RecordColumns.Asked.Select(c => c.Heading)], []),
        new SheetText(Explanations, ["表", "列", "要不要填", "例子", "怎么填"], [.. Of(Register, RegisterColumns.Asked), .. Of(Record, RecordColumns.Asked)]),
    ]);

    private static IEnumerable<IReadOnlyList<string>> Of(string sheet, IEnumerable<PaperColumn> columns) =>
        columns.Select(c => (IReadOnlyList<string>)[sheet, c.Heading, c.IsNeeded ? "必填" : "可空", c.Example, c.Note]);
}
