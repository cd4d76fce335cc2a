using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MiniExcelLibs;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>The report as files, written by the command.</summary>
public sealed class ReportVerbTests(ReportFiles files) : IClassFixture<ReportFiles>
{
    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task The_same_report_is_written_byte_for_byte_again(string format)
    {
        var hash = await files.WriteAsync(format, $"a.{format}");

        (await files.WriteAsync(format, $"b.{format}")).ShouldBe(hash);

        hash.ShouldBe(files.Sha256("first.json"));
        files.Sha256($"a.{format}").ShouldBe(files.Sha256($"b.{format}"));
    }

    [Fact]
    public async Task The_three_files_tell_the_same_numbers()
    {
        await files.WriteAsync("xlsx", "r.xlsx");
        await files.WriteAsync("docx", "r.docx");
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(files.PathOf("first.json"), TestContext.Current.CancellationToken));
        var report = json.RootElement;
        var requirements = report.GetProperty("requirements").EnumerateArray().ToList();
        requirements.ShouldNotBeEmpty();
        var sheets = MiniExcel.GetSheetNames(files.PathOf("r.xlsx"))
            .SelectMany(sheet => MiniExcel.Query(files.PathOf("r.xlsx"), sheetName: sheet).Cast<IDictionary<string, object?>>())
            .Select(row => row.Values.Select(v => v?.ToString() ?? "").ToList()).ToList();
        using var word = WordprocessingDocument.Open(files.PathOf("r.docx"), isEditable: false);
        var rows = word.MainDocumentPart!.Document!.Body!.Descendants<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        var words = word.MainDocumentPart.Document.Body.InnerText;

        words.ShouldContain(report.GetProperty("sentence").GetString()!);
        sheets.SelectMany(r => r).ShouldContain(report.GetProperty("sentence").GetString()!);
        foreach (var requirement in requirements)
        {
            var counts = requirement.GetProperty("counties") is { ValueKind: JsonValueKind.Object } counties ? counties : requirement.GetProperty("halls");
            int[] steps = [.. new[] { "none", "declared", "documented", "alive", "verified" }.Select(s => counts.GetProperty(s).GetInt32())];
            BothHold(requirement.GetProperty("mechanismName").GetString()!, steps);
        }

        BothHold(report.GetProperty("scope").GetProperty("name").GetString()!, CoverageOf(report));
        foreach (var city in report.GetProperty("cities").EnumerateArray())
        {
            BothHold(city.GetProperty("name").GetString()!, CoverageOf(city));
        }

        void BothHold(string name, int[] numbers)
        {
            Holds(sheets, name, numbers).ShouldBeTrue($"XLSX: {name} {string.Join(' ', numbers)}");
            Holds(rows, name, numbers).ShouldBeTrue($"DOCX: {name} {string.Join(' ', numbers)}");
        }
    }

    private static int[] CoverageOf(JsonElement figures) =>
        [.. new[] { "halls", "alive" }.Select(n => figures.GetProperty("coverage").GetProperty(n).GetInt32())];

    // A row that names it and has the numbers side by side.
    private static bool Holds(IEnumerable<List<string>> rows, string name, int[] numbers)
    {
        var wanted = string.Join('|', numbers);
        return rows.Any(row => row.Any(cell => cell.Contains(name, StringComparison.Ordinal))
            && $"|{string.Join('|', row)}|".Contains($"|{wanted}|", StringComparison.Ordinal));
    }
}
