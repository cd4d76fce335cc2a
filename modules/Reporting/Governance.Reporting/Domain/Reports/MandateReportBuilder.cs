using Governance.Reporting.Domain.Catalogue;
using Governance.Tenants;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Computes a report. The same inputs give the same report; nothing else goes in.</summary>
internal sealed class MandateReportBuilder(ReportInputs inputs)
{
    private readonly IReadOnlyList<CountedRequirement> _requirements = inputs.Catalogue.Counted;

    /// <summary>The report without its sentence, which needs words.</summary>
    public MandateReport Build()
    {
        var placing = new HallPlacing(inputs);
        var halls = placing.Place();
        var byCity = halls.Where(h => h.Place.City is not null).ToLookup(h => h.Place.City!, StringComparer.Ordinal);
        var byCounty = halls.Where(h => h.Place.County is not null).ToLookup(h => h.Place.County!, StringComparer.Ordinal);
        var byZone = halls.Where(h => h.Place.Zone is not null).ToLookup(h => h.Place.Zone!, StringComparer.Ordinal);
        CountyFigures[] counties = [.. UnitsInScope(UnitKind.County).Select(unit => County(unit, [.. byCounty[unit.Code]]))];
        return new MandateReport(
            halls.Any(h => h.Hall.Simulated || h.Standings.Values.Any(s => s.Simulated)) ? MandateReport.SimulatedNotice : null,
            MandateReport.CurrentForm,
            inputs.AsOf,
            inputs.Mark,
            inputs.Scope,
            "",
            HallCounting.Cover(halls),
            [.. _requirements.Select(r => Requirement(r, counties, halls))],
            [.. inputs.Catalogue.Documents.SelectMany(Apart)],
            [.. Levels(halls)],
            [.. UnitsInScope(UnitKind.City).Select(unit => City(unit, [.. counties.Where(c => c.CityCode == unit.Code)], [.. byCity[unit.Code]]))],
            counties,
            [.. UnitsInScope(UnitKind.DevelopmentZone).Select(unit => Zone(unit, [.. byZone[unit.Code]]))],
            [.. halls.Select(Line)],
            new LeftOut(
                placing.NotExisting,
                placing.OfUnknownUnits,
                counties.Count(c => c.OwnHall is null),
                halls.Count(h => !h.Hall.Verified)));
    }

    private IEnumerable<AdministrativeUnit> UnitsInScope(UnitKind kind) =>
        inputs.Units.Units(kind, inputs.AsOf).Where(unit => UnitPlace.Of(unit, inputs.Units).IsIn(inputs.Scope));

    private RequirementFigures Requirement(CountedRequirement counted, CountyFigures[] counties, IReadOnlyList<PlacedHall> halls)
    {
        var (requirement, ofCounties) = (counted.Requirement, counted.Requirement.AppliesToLevels.Contains(HallLevel.County));
        var own = counties.Select(c => c.Own.FirstOrDefault(o => o.Requirement == counted.Code)).OfType<OwnHallStep>().ToList();
        var standings = HallCounting.Standings(counted, halls).ToList();
        return new RequirementFigures(
            counted.Code,
            counted.Mechanism,
            inputs.MechanismNames.GetValueOrDefault(counted.Mechanism, counted.Mechanism),
            counted.Item.Number,
            counted.Item.Title,
            counted.Document.Number,
            counted.Document.Title,
            requirement.Text,
            requirement.Deadline.Date,
            requirement.Deadline.Status,
            counted.InCoverage,
            requirement.EvidenceRule is not null,
            requirement.EvidenceRule?.AliveWindowMonths,
            ofCounties ? StepCounts.Of(own.Select(o => o.Step)) : null,
            ofCounties ? TimeCounts.Of(own.Select(o => o.Timeliness)) : null,
            StepCounts.Of(standings.Select(s => s.Step)),
            TimeCounts.Of(standings.Select(s => s.Timeliness)),
            standings.Count(s => s.Negative));
    }

    private IEnumerable<ApartItem> Apart(MandateDocument document) =>
        from item in document.Items
        let counted = _requirements.Where(r => r.Item == item).Select(r => r.Code).ToHashSet(StringComparer.Ordinal)
        where counted.Count == 0 || item.Requirements.Any(r => !counted.Contains(r.Code))
        select new ApartItem(
            document.Number ?? document.Title, item.Code, item.Number, item.Title, item.Status, item.Source,
            [.. item.Requirements.Where(r => !counted.Contains(r.Code)).Select(r => r.Text)]);

    private IEnumerable<LevelFigures> Levels(IReadOnlyList<PlacedHall> halls) =>
        from level in Enum.GetValues<HallLevel>()
        let ofLevel = halls.Where(h => h.Hall.Level == level).ToList()
        where ofLevel.Count > 0
        select new LevelFigures(level, HallCounting.Cover(ofLevel), HallCounting.ByHall(_requirements, ofLevel));

    private CountyFigures County(AdministrativeUnit unit, IReadOnlyCollection<PlacedHall> halls)
    {
        var own = halls.FirstOrDefault(h => h.Hall.UnitCode == unit.Code && h.Hall.IsOwnHall(HallLevel.County));
        return new CountyFigures(
            unit.Code, unit.Name, unit.ShortName, unit.CityCode ?? "", own?.Hall.Code, HallCounting.Cover(halls),
            [.. _requirements.Where(r => r.Requirement.AppliesToLevels.Contains(HallLevel.County)).Select(r => Own(r, own))],
            HallCounting.ByHall(_requirements, halls));
    }

    // A county without a hall of its own on record stands without evidence; it is never dropped from the denominator.
    private OwnHallStep Own(CountedRequirement counted, PlacedHall? own)
    {
        var standing = own?.Standings.GetValueOrDefault(counted.Code)
            ?? HallStanding.Of(counted.Code, counted.Requirement.Deadline.Date, inputs.AsOf, null);
        return new OwnHallStep(counted.Code, standing.Step, standing.Timeliness, standing.DaysLate);
    }

    private CityFigures City(AdministrativeUnit unit, CountyFigures[] counties, IReadOnlyCollection<PlacedHall> halls) => new(
        unit.Code, unit.Name, unit.ShortName, counties.Length, HallCounting.Cover(halls),
        [.. _requirements.Where(r => r.Requirement.AppliesToLevels.Contains(HallLevel.County)).Select(r => new RequirementCounts(
            r.Code, StepCounts.Of(counties.Select(c => c.Own.First(o => o.Requirement == r.Code).Step))))],
        HallCounting.ByHall(_requirements, halls));

    private ZoneFigures Zone(AdministrativeUnit unit, IReadOnlyCollection<PlacedHall> halls) =>
        new(unit.Code, unit.Name, unit.CityCode ?? "", HallCounting.Cover(halls), HallCounting.ByHall(_requirements, halls));

    private HallLine Line(PlacedHall placed) => new(
        placed.Hall.Code, placed.Hall.UnitCode, placed.Place.Unit.Name, placed.Hall.Name, placed.Hall.Level,
        placed.Hall.Verified, placed.Hall.NameVerified, placed.Hall.Simulated,
        [.. _requirements.Select(r => placed.Standings.GetValueOrDefault(r.Code)).OfType<HallStanding>()]);
}
