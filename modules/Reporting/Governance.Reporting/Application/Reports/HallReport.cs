using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Application.Reports;

/// <summary>One hall: where it stands on each requirement, and on what evidence.</summary>
internal sealed record HallReport(
    DateOnly AsOf, CatalogueMark Catalogue, HallState Hall, string UnitName, bool Exists, IReadOnlyList<HallMechanism> Mechanisms)
{
    public bool Simulated => Hall.Simulated || Mechanisms.Any(m =>
        m.Standings.Any(s => s.Standing.Simulated) || m.Evidence.Any(e => e.Simulated) || m.Activity.Any(a => a.Simulated));
}

/// <summary>A mechanism of the hall.</summary>
/// <param name="Standings">Where it stands on each requirement that asks for it; none for a mechanism that nothing asks for.</param>
/// <param name="Activity">What was done within the window up to the day.</param>
internal sealed record HallMechanism(
    string Code, string Name, EvidenceRule? Rule, IReadOnlyList<string> Places, IReadOnlyList<HallRequirement> Standings,
    IReadOnlyList<EvidenceState> Evidence, IReadOnlyList<SignalTotal> Activity);

internal sealed record HallRequirement(
    string Code, string Text, string? ItemNumber, string? DocumentNumber, DateOnly? Deadline, bool InCoverage, HallStanding Standing);

/// <summary>How often something was done in the window, and on how many days.</summary>
internal sealed record SignalTotal(string Signal, int Count, int Days, DateOnly? Last, bool Simulated, IReadOnlyList<MonthTotal> Months);

internal sealed record MonthTotal(string Month, int Count);
