using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;
using Governance.Tenants;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Everything a report is computed from.</summary>
/// <param name="Standings">Where each mechanism of each hall stands on the day.</param>
/// <param name="MechanismNames">What each mechanism is called in this province.</param>
internal sealed record ReportInputs(
    DateOnly AsOf,
    CatalogueMark Mark,
    MandateCatalogue Catalogue,
    ReportScope Scope,
    IUnitDirectory Units,
    IReadOnlyList<HallFact> Halls,
    IReadOnlyDictionary<(Guid HallId, string Mechanism), StandingInterval> Standings,
    IReadOnlyDictionary<string, string> MechanismNames);
