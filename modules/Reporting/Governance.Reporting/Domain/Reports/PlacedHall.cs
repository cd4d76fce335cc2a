namespace Governance.Reporting.Domain.Reports;

/// <summary>A hall that exists on the day, with the units it is counted in and where it stands.</summary>
internal sealed record PlacedHall(HallFact Hall, UnitPlace Place, IReadOnlyDictionary<string, HallStanding> Standings, CoverageStep? Coverage);

/// <summary>Whether the coverage's mechanisms are all there; <c>null</c> stands for a hall that none of them applies to.</summary>
internal sealed record CoverageStep(bool Alive, bool Documented);
