using System.Security.Cryptography;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MiniExcelLibs;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>The report as files, written by the command.</summary>
public sealed class ReportVerbTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => (await WriteAsync("json", "first.json")).ShouldBe(Sha256("first.json"));

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task The_same_report_is_written_byte_for_byte_again(string format)
    {
        var hash = await WriteAsync(format, $"a.{format}");

        (await WriteAsync(format, $"b.{format}")).ShouldBe(hash);

        hash.ShouldBe(Sha256("first.json"));
        Sha256($"a.{format}").ShouldBe(Sha256($"b.{format}"));
    }

    [Fact]
    public async Task The_three_files_tell_the_same_numbers()
    {
        await WriteAsync("xlsx", "r.xlsx");
        await WriteAsync("docx", "r.docx");
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(_folder.PathOf("first.json"), TestContext.Current.CancellationToken));
        var report = json.RootElement;
        var requirements = report.GetProperty("requirements").EnumerateArray().ToList();
        requirements.ShouldNotBeEmpty();
        var sheets = MiniExcel.GetSheetNames(_folder.PathOf("r.xlsx"))
            .SelectMany(sheet => MiniExcel.Query(_folder.PathOf("r.xlsx"), sheetName: sheet).Cast<IDictionary<string, object?>>())
            .Select(row => row.Values.Select(v => v?.ToString() ?? "").ToList()).ToList();
        using var word = WordprocessingDocument.Open(_folder.PathOf("r.docx"), isEditable: false);
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

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
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

    private async Task<string> WriteAsync(string format, string file)
    {
        var run = await GovernanceProcess.RunAsync(
            "report", "--as-of", "2019-10-31", "--format", format, "--out", _folder.PathOf(file),
            $"--Governance:Database:ConnectionString=Data Source={_folder.PathOf("report.db")}");
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output.Split('\n').Single(l => l.Contains("SHA-256", StringComparison.Ordinal)).Split('：')[1].Trim();
    }

    private string Sha256(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.PathOf(file))));
}
