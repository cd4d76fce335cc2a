using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Domain.Reports;

/// <summary>
/// The content of a report: everything that screen, JSON, workbook and document show, and nothing of when or by whom it was
/// made, so that the same facts give the same bytes. Figures are whole numbers; shares are written from them.
/// </summary>
/// <param name="Notice">模拟数据, where any of it is made up; first, so that nobody overlooks it.</param>
/// <param name="Form">The form of this content; it grows when the form changes.</param>
/// <param name="AsOf">The day that the report is about. It shows what is known today of that day.</param>
internal sealed record MandateReport(
    string? Notice,
    string Form,
    DateOnly AsOf,
    CatalogueMark Catalogue,
    ReportScope Scope,
    string Sentence,
    Coverage Coverage,
    IReadOnlyList<RequirementFigures> Requirements,
    IReadOnlyList<ApartItem> Apart,
    IReadOnlyList<LevelFigures> Levels,
    IReadOnlyList<CityFigures> Cities,
    IReadOnlyList<CountyFigures> Counties,
    IReadOnlyList<ZoneFigures> Zones,
    IReadOnlyList<HallLine> Halls,
    LeftOut LeftOut)
{
    public const string CurrentForm = "mandate-report/1";

    public const string SimulatedNotice = "模拟数据";

    public bool Simulated => Notice is not null;

    public IEnumerable<RequirementFigures> InCoverage => Requirements.Where(r => r.InCoverage);

    public RequirementFigures? Find(string? requirement) => Requirements.FirstOrDefault(r => r.Code == requirement);
}

/// <summary>The version of the catalogue that the report was computed with.</summary>
internal sealed record CatalogueMark(int Number, string Sha256);

/// <summary>The unit whose halls the report is about.</summary>
internal sealed record ReportScope(string Code, string Name, ScopeKind Kind);

internal enum ScopeKind
{
    Province,
    City,
    County,
    Zone,
}

/// <summary>One requirement: how its counties and its halls are spread over the steps, and when they got there.</summary>
/// <param name="InCoverage">Whether it is one of those that make up the coverage.</param>
/// <param name="HasRule">Whether the catalogue says what shows it alive.</param>
/// <param name="AliveWindowMonths">Over how many months the work is looked at.</param>
/// <param name="Counties">The counties by the step of their own hall; <c>null</c> where it does not speak of county halls.</param>
internal sealed record RequirementFigures(
    string Code,
    string Mechanism,
    string MechanismName,
    string? ItemNumber,
    string? ItemTitle,
    string? DocumentNumber,
    string DocumentTitle,
    string Text,
    DateOnly? Deadline,
    CatalogueStatus DeadlineStatus,
    bool InCoverage,
    bool HasRule,
    int? AliveWindowMonths,
    StepCounts? Counties,
    TimeCounts? CountyTimes,
    StepCounts Halls,
    TimeCounts HallTimes,
    int NegativeHalls);

/// <summary>An item that is not counted: inferred, not known, or nothing that halls can show.</summary>
internal sealed record ApartItem(
    string Document, string Code, string? Number, string? Title, CatalogueStatus Status, string? Source, IReadOnlyList<string> Requirements);

internal sealed record LevelFigures(HallLevel Level, Coverage Coverage, IReadOnlyList<RequirementCounts> Requirements);

internal sealed record RequirementCounts(string Requirement, StepCounts Counts);

internal sealed record CityFigures(
    string Code, string Name, string ShortName, int Counties, Coverage Coverage,
    IReadOnlyList<RequirementCounts> ByCounty, IReadOnlyList<RequirementCounts> ByHall);

/// <summary>A county: where its own hall stands, and all its halls.</summary>
internal sealed record CountyFigures(
    string Code, string Name, string ShortName, string CityCode, string? OwnHall, Coverage Coverage,
    IReadOnlyList<OwnHallStep> Own, IReadOnlyList<RequirementCounts> ByHall);

internal sealed record OwnHallStep(string Requirement, EvidenceStep Step, TimelinessKind Timeliness, int DaysLate);

/// <summary>A development zone, which is no county and is counted with none.</summary>
internal sealed record ZoneFigures(
    string Code, string Name, string CityCode, Coverage Coverage, IReadOnlyList<RequirementCounts> ByHall);

internal sealed record HallLine(
    string Code, string UnitCode, string UnitName, string Name, HallLevel Level, bool Verified, bool NameVerified, bool Simulated,
    IReadOnlyList<HallStanding> Standings);

/// <summary>What the figures do not hold, and why.</summary>
/// <param name="HallsNotExisting">Halls that did not exist on the day, or whose unit did not.</param>
/// <param name="HallsOfUnknownUnits">Halls of a unit that the province's pack does not have.</param>
/// <param name="CountiesWithoutHall">Counties without a hall of their own on record; they stand without evidence.</param>
/// <param name="HallsPresumed">Halls that are counted though nothing but the mandate speaks for them.</param>
internal sealed record LeftOut(int HallsNotExisting, int HallsOfUnknownUnits, int CountiesWithoutHall, int HallsPresumed);
