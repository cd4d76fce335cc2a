using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Files;

/// <summary>The report as a workbook: 概要, 各项要求, 市, 县, 大厅.</summary>
internal sealed class ReportWorkbook(ReportWords words)
{
    public byte[] Write(MandateReport report, string sha256) =>
        Workbook.Write([Summary(report, sha256), Requirements(report), Cities(report), Counties(report), Halls(report)]);

    private Sheet Start(MandateReport report, string key)
    {
        var sheet = new Sheet(words[$"Sheet.{key}"]);
        return report.Notice is { } notice ? sheet.Head(notice, words["File.NoticeText"]) : sheet;
    }

    private Sheet Summary(MandateReport report, string sha256)
    {
        var sheet = Start(report, "Summary")
            .Head(words["File.Title", report.Scope.Name])
            .Row(words["File.AsOf"], report.AsOf)
            .Row(words["File.Catalogue"], report.Catalogue.Number)
            .Row(words["File.CatalogueHash"], report.Catalogue.Sha256)
            .Row(words["File.ContentHash"], sha256)
            .Row(report.Sentence)
            .Row()
            .Head(words["Coverage.Title"], words["Coverage.Halls"], words["Coverage.Alive"], words["Share"], words["Coverage.Documented"], words["Share"]);
        AddCoverage(sheet, report.Scope.Name, report.Coverage);
        foreach (var level in report.Levels)
        {
            AddCoverage(sheet, words.Of(level.Level), level.Coverage);
        }

        sheet.Row().Head(words["LeftOut.Title"])
            .Row(words["LeftOut.NotExisting"], report.LeftOut.HallsNotExisting)
            .Row(words["LeftOut.UnknownUnits"], report.LeftOut.HallsOfUnknownUnits)
            .Row(words["LeftOut.CountiesWithoutHall"], report.LeftOut.CountiesWithoutHall)
            .Row(words["LeftOut.Presumed"], report.LeftOut.HallsPresumed);
        sheet.Row().Head(words["Apart.Title"]);
        foreach (var item in report.Apart)
        {
            sheet.Row(item.Document, $"{item.Number}{item.Title}", words.Of(item.Status), item.Source, string.Join("；", item.Requirements));
        }

        return sheet;
    }

    private static void AddCoverage(Sheet sheet, string name, Coverage coverage) => sheet.Row(
        name, coverage.Halls, coverage.Alive, Share.Format(coverage.Alive, coverage.Halls),
        coverage.Documented, Share.Format(coverage.Documented, coverage.Halls));

    private Sheet Requirements(MandateReport report)
    {
        var sheet = Start(report, "Requirements").Head(
        [
            words["Column.Requirement"], words["Column.Document"], words["Column.Text"], words["Column.Deadline"], words["Column.InCoverage"], words["Column.Of"],
            .. StepHeads(), words["Column.Total"], words["Column.AliveOrAbove"], words["Share"], words["Column.OnPaperOnly"],
            .. TimeHeads(),
        ]);
        foreach (var r in report.Requirements)
        {
            if (r.Counties is { } counties)
            {
                sheet.Row([.. Head(r, "Column.OfCounties"), .. Cells(counties), .. Totals(counties), .. Cells(r.CountyTimes!)]);
            }

            sheet.Row([.. Head(r, "Column.OfHalls"), .. Cells(r.Halls), .. Totals(r.Halls), .. Cells(r.HallTimes)]);
        }

        return sheet;
    }

    private object?[] Head(RequirementFigures r, string of) =>
        [words.Name(r), r.DocumentNumber ?? r.DocumentTitle, r.Text, r.Deadline, words[r.InCoverage ? "Yes" : "No"], words[of]];

    private Sheet Cities(MandateReport report)
    {
        var sheet = Start(report, "Cities").Head(
        [
            words["Column.Code"], words["Column.City"], words["Column.Counties"], words["Coverage.Halls"], words["Coverage.Alive"], words["Coverage.Documented"],
            .. report.Requirements.SelectMany(r => StepHeads().Select(h => (object?)$"{words.Name(r)} {h}")),
        ]);
        foreach (var city in report.Cities)
        {
            sheet.Row(
            [
                city.Code, city.Name, city.Counties, city.Coverage.Halls, city.Coverage.Alive, city.Coverage.Documented,
                .. report.Requirements.SelectMany(r => Cells(city.ByCounty.FirstOrDefault(c => c.Requirement == r.Code)?.Counts)),
            ]);
        }

        return sheet;
    }

    private Sheet Counties(MandateReport report)
    {
        var sheet = Start(report, "Counties").Head(
        [
            words["Column.Code"], words["Column.County"], words["Column.CityCode"], words["Column.OwnHall"],
            words["Coverage.Halls"], words["Coverage.Alive"], words["Coverage.Documented"],
            .. report.Requirements.SelectMany(r => new object?[] { $"{words.Name(r)} {words["Column.Step"]}", words["Column.Timeliness"], words["Column.DaysLate"] }),
        ]);
        foreach (var county in report.Counties)
        {
            sheet.Row(
            [
                county.Code, county.Name, county.CityCode, county.OwnHall, county.Coverage.Halls, county.Coverage.Alive, county.Coverage.Documented,
                .. report.Requirements.SelectMany(r => county.Own.FirstOrDefault(o => o.Requirement == r.Code) is { } own
                    ? [words.Of(own.Step), words.Of(own.Timeliness, own.DaysLate), own.DaysLate]
                    : new object?[3]),
            ]);
        }

        foreach (var zone in report.Zones)
        {
            sheet.Row(zone.Code, zone.Name, zone.CityCode, words["Zone.Mark"], zone.Coverage.Halls, zone.Coverage.Alive, zone.Coverage.Documented);
        }

        return sheet;
    }

    private Sheet Halls(MandateReport report)
    {
        var sheet = Start(report, "Halls").Head(
        [
            words["Column.Code"], words["Column.Unit"], words["Column.Hall"], words["Column.Level"], words["Column.Marks"],
            .. report.Requirements.SelectMany(r => new object?[]
            {
                $"{words.Name(r)} {words["Column.Step"]}", words["EvidenceStep.Declared"], words["EvidenceStep.Documented"],
                words["EvidenceStep.Alive"], words["EvidenceStep.Verified"], words["Column.Timeliness"], words["Column.DaysLate"],
            }),
        ]);
        foreach (var hall in report.Halls)
        {
            sheet.Row(
            [
                hall.Code, hall.UnitName, hall.Name, words.Of(hall.Level), Marks(hall),
                .. report.Requirements.SelectMany(r => hall.Standings.FirstOrDefault(s => s.Requirement == r.Code) is { } s
                    ? [words.Of(s.Step), s.DeclaredOn, s.DocumentedOn, s.AliveSince, s.VerifiedOn, words.Of(s.Timeliness, s.DaysLate), s.DaysLate]
                    : new object?[7]),
            ]);
        }

        return sheet;
    }

    private string? Marks(HallLine hall)
    {
        string?[] marks = [hall.Verified ? null : words["Mark.Presumed"], hall.Simulated ? words["Mark.Simulated"] : null];
        return string.Join("、", marks.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private IEnumerable<object?> StepHeads() => Enum.GetValues<Domain.Ladder.EvidenceStep>().Select(step => (object?)words.Of(step));

    private IEnumerable<object?> TimeHeads() =>
        Enum.GetValues<Domain.Ladder.TimelinessKind>().Select(kind => (object?)words[$"TimelinessKind.{kind}"]);

    private static object?[] Cells(StepCounts? c) => c is null ? new object?[5] : [c.None, c.Declared, c.Documented, c.Alive, c.Verified];

    private static object?[] Cells(TimeCounts t) => [t.OnTime, t.OnTimeUnconfirmed, t.Late, t.FirstSeenLater, t.NotYetDue, t.NoEvidence, t.NoDeadline];

    private static object?[] Totals(StepCounts c) => [c.Total, c.AliveOrAbove, Share.Format(c.AliveOrAbove, c.Total), c.OnPaperOnly];
}
