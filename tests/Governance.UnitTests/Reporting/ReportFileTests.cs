using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Governance.Reporting;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public class ReportFileTests
{
    private static readonly DateOnly Today = Pieces.Day("2026-11-23");
    private static readonly ReportFiles Files = new(new ReportWorkbook(Reports.Words), new ReportDocument(Reports.Words));

    [Theory]
    [InlineData("Json")]
    [InlineData("Xlsx")]
    [InlineData("Docx")]
    public void The_same_report_is_the_same_file(string format)
    {
        var kind = Enum.Parse<MandateReportFormat>(format);

        Files.Write(Reports.Build(Today), kind).Content.ShouldBe(Files.Write(Reports.Build(Today), kind).Content);
    }

    [Fact]
    public void The_workbook_holds_the_numbers_of_the_report()
    {
        var report = Reports.Build(Today);
        var sheets = Read(Files.Write(report, MandateReportFormat.Xlsx).Content);

        sheets.Keys.ShouldBe(["概要", "各项要求", "市", "县", "大厅"]);
        sheets["市"].Count.ShouldBe(1 + 16);
        sheets["县"].Count.ShouldBe(1 + 136 + 15);
        sheets["大厅"].Count.ShouldBe(1 + report.Halls.Count);
        var first = sheets["各项要求"][1];
        var counts = report.Requirements[0].Counties!;
        first.Skip(6).Take(5).ShouldBe([counts.None, counts.Declared, counts.Documented, counts.Alive, counts.Verified]);
        first[13].ShouldBe(Share.Format(counts.AliveOrAbove, counts.Total));
    }

    [Fact]
    public void The_workbook_and_the_document_print_versions_and_hash()
    {
        var report = Reports.Build(Today);
        var hash = CanonicalJson.Sha256(CanonicalJson.Bytes(report));

        Read(Files.Write(report, MandateReportFormat.Xlsx).Content)["概要"].SelectMany(r => r).ShouldContain(hash);
        var text = TextOf(Files.Write(report, MandateReportFormat.Docx).Content);
        text.ShouldContain(hash);
        text.ShouldContain(report.Catalogue.Sha256);
        text.ShouldContain(report.Sentence);
    }

    [Fact]
    public void Each_file_of_made_up_data_says_so_at_the_top()
    {
        var report = Reports.Build(Today, simulated: true);

        Read(Files.Write(report, MandateReportFormat.Xlsx).Content).Values.ShouldAllBe(rows => Equals(rows[0][0], "模拟数据"));
        TextOf(Files.Write(report, MandateReportFormat.Docx).Content).ShouldStartWith("模拟数据");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("控制\u0001字符")]
    public void A_name_never_becomes_a_formula_or_breaks_the_file(string name)
    {
        var file = Files.Write(Reports.Build(Today, strangeName: name), MandateReportFormat.Xlsx).Content;
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);

        document.WorkbookPart!.WorksheetParts.ShouldAllBe(p => !p.Worksheet.Descendants<CellFormula>().Any());
        Read(file)["大厅"][1][2].ShouldBe(name.Replace("\u0001", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_files_are_valid_Open_XML()
    {
        var report = Reports.Build(Today);
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Files.Write(report, MandateReportFormat.Xlsx).Content), false);
        using var document = WordprocessingDocument.Open(new MemoryStream(Files.Write(report, MandateReportFormat.Docx).Content), false);

        new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}").Take(5).ShouldBeEmpty();
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}").Take(5).ShouldBeEmpty();
    }

    private static Dictionary<string, List<List<object?>>> Read(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var book = document.WorkbookPart!;
        return book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)book.GetPartById(s.Id!)).Worksheet.Descendants<Row>().Select(Cells).ToList());
    }

    private static List<object?> Cells(Row row) =>
    [
        .. row.Elements<Cell>().Aggregate(new List<object?>(), (cells, cell) =>
        {
            var column = cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1) - 1;
            cells.AddRange(Enumerable.Repeat<object?>(null, column - cells.Count));
            cells.Add(cell.DataType?.Value == CellValues.InlineString
                ? cell.InlineString!.Text!.Text
                : int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
            return cells;
        }),
    ];

    private static string TextOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }
}
