using System.Globalization;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Files;

/// <summary>The report as a document for printing. Single halls are in the workbook: two thousand lines help nobody on paper.</summary>
internal sealed class ReportDocument(ReportWords words)
{
    public byte[] Write(MandateReport report, string sha256)
    {
        var document = new WordDocument();
        if (report.Notice is { } notice)
        {
            document.Mark($"{notice}：{words["File.NoticeText"]}");
        }

        document.Title(words["File.Title", report.Scope.Name])
            .Paragraph($"{words["File.AsOf"]} {Application.Reports.AsOf.Write(report.AsOf)}")
            .Paragraph(report.Sentence)
            .Heading(words["Sheet.Requirements"])
            .Table(
                [words["Column.Requirement"], words["Column.Deadline"], .. Steps(), words["Column.AliveOrAbove"], words["Column.OnPaperOnly"]],
                report.Requirements.Select(Requirement))
            .Table(
                [words["Column.Requirement"], .. Times()],
                report.Requirements.Select(r => (IReadOnlyList<string>)[words.Name(r), .. Cells(r.CountyTimes ?? r.HallTimes)]))
            .Heading(words["Coverage.Title"])
            .Paragraph(words["Coverage.Meaning"])
            .Table(CoverageHead(words["Column.Level"]), [CoverageRow(report.Scope.Name, report.Coverage), .. report.Levels.Select(l => CoverageRow(words.Of(l.Level), l.Coverage))])
            .Heading(words["Sheet.Cities"])
            .Table(CoverageHead(words["Column.City"]), report.Cities.Select(c => CoverageRow(c.Name, c.Coverage)))
            .Heading(words["Sheet.Counties"])
            .Table(
                [words["Column.Code"], words["Column.County"], .. report.InCoverage.Select(words.Name)],
                report.Counties.Select(c => County(c, report)));
        AddApart(document, report);
        return document
            .Heading(words["LeftOut.Title"])
            .Paragraph($"{words["LeftOut.NotExisting"]} {Number(report.LeftOut.HallsNotExisting)}")
            .Paragraph($"{words["LeftOut.UnknownUnits"]} {Number(report.LeftOut.HallsOfUnknownUnits)}")
            .Paragraph($"{words["LeftOut.CountiesWithoutHall"]} {Number(report.LeftOut.CountiesWithoutHall)}")
            .Paragraph($"{words["LeftOut.Presumed"]} {Number(report.LeftOut.HallsPresumed)}")
            .Heading(words["File.Versions"])
            .Paragraph($"{words["File.Catalogue"]} {Number(report.Catalogue.Number)}")
            .Paragraph($"{words["File.CatalogueHash"]} {report.Catalogue.Sha256}")
            .Paragraph($"{words["File.ContentHash"]} {sha256}")
            .Write();
    }

    private void AddApart(WordDocument document, MandateReport report)
    {
        if (report.Apart.Count > 0)
        {
            document.Heading(words["Apart.Title"]).Table(
                [words["Column.Document"], words["Column.Item"], words["Column.Status"]],
                report.Apart.Select(item => (IReadOnlyList<string>)[item.Document, $"{item.Number}{item.Title}", words.Of(item.Status)]));
        }
    }

    private IReadOnlyList<string> Requirement(RequirementFigures r)
    {
        var counts = r.Counties ?? r.Halls;
        return
        [
            words.Name(r), r.Deadline is { } day ? Application.Reports.AsOf.Write(day) : Share.Unknown,
            Number(counts.None), Number(counts.Declared), Number(counts.Documented), Number(counts.Alive), Number(counts.Verified),
            $"{Number(counts.AliveOrAbove)} / {Number(counts.Total)}", Number(counts.OnPaperOnly),
        ];
    }

    private IReadOnlyList<string> County(CountyFigures county, MandateReport report) =>
    [
        county.Code,
        county.Name,
        .. report.InCoverage.Select(r => county.Own.FirstOrDefault(o => o.Requirement == r.Code) is { } own
            ? words.Of(own.Step, own.Timeliness, own.DaysLate)
            : Share.Unknown),
    ];

    private string[] CoverageHead(string first) =>
        [first, words["Coverage.Halls"], words["Coverage.Alive"], words["Share"], words["Coverage.Documented"], words["Share"]];

    private static string[] CoverageRow(string name, Coverage c) =>
        [name, Number(c.Halls), Number(c.Alive), Share.Format(c.Alive, c.Halls), Number(c.Documented), Share.Format(c.Documented, c.Halls)];

    private IEnumerable<string> Steps() => Enum.GetValues<Domain.Ladder.EvidenceStep>().Select(words.Of);

    private IEnumerable<string> Times() => Enum.GetValues<Domain.Ladder.TimelinessKind>().Select(kind => words[$"TimelinessKind.{kind}"]);

    private static string[] Cells(TimeCounts t) =>
        [Number(t.OnTime), Number(t.OnTimeUnconfirmed), Number(t.Late), Number(t.FirstSeenLater), Number(t.NotYetDue), Number(t.NoEvidence), Number(t.NoDeadline)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
