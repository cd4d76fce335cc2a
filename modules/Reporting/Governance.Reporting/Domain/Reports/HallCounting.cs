using Governance.Reporting.Domain.Catalogue;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Counts halls.</summary>
internal static class HallCounting
{
    public static Coverage Cover(IEnumerable<PlacedHall> halls)
    {
        var (all, alive, documented) = (0, 0, 0);
        foreach (var step in halls.Select(h => h.Coverage).OfType<CoverageStep>())
        {
            all++;
            alive += step.Alive ? 1 : 0;
            documented += step.Documented ? 1 : 0;
        }

        return new Coverage(all, alive, documented);
    }

    public static IReadOnlyList<RequirementCounts> ByHall(IEnumerable<CountedRequirement> requirements, IReadOnlyCollection<PlacedHall> halls) =>
        [.. requirements.Select(r => new RequirementCounts(r.Code, Steps(r, halls)))];

    public static StepCounts Steps(CountedRequirement requirement, IEnumerable<PlacedHall> halls) =>
        StepCounts.Of(Standings(requirement, halls).Select(s => s.Step));

    public static IEnumerable<HallStanding> Standings(CountedRequirement requirement, IEnumerable<PlacedHall> halls) =>
        halls.Select(h => h.Standings.GetValueOrDefault(requirement.Code)).OfType<HallStanding>();
}
