using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Finds the halls that the report is about, and where each stands.</summary>
internal sealed class HallPlacing(ReportInputs inputs)
{
    private readonly IReadOnlyList<CountedRequirement> _requirements = inputs.Catalogue.Counted;

    public int NotExisting { get; private set; }

    public int OfUnknownUnits { get; private set; }

    public IReadOnlyList<PlacedHall> Place()
    {
        var places = new Dictionary<string, UnitPlace?>(StringComparer.Ordinal);
        var placed = new List<PlacedHall>(inputs.Halls.Count);
        foreach (var hall in inputs.Halls.OrderBy(h => h.Code, StringComparer.Ordinal))
        {
            if (!places.TryGetValue(hall.UnitCode, out var place))
            {
                place = inputs.Units.Find(hall.UnitCode) is { } unit ? UnitPlace.Of(unit, inputs.Units) : null;
                places[hall.UnitCode] = place;
            }

            if (place is null)
            {
                OfUnknownUnits += inputs.Scope.Kind == ScopeKind.Province ? 1 : 0;
            }
            else if (place.IsIn(inputs.Scope))
            {
                if (hall.ExistsOn(inputs.AsOf) && place.Unit.ExistsOn(inputs.AsOf))
                {
                    placed.Add(Place(hall, place));
                }
                else
                {
                    NotExisting++;
                }
            }
        }

        return placed;
    }

    private PlacedHall Place(HallFact hall, UnitPlace place)
    {
        var standings = new Dictionary<string, HallStanding>(_requirements.Count, StringComparer.Ordinal);
        var (asked, alive, documented) = (0, 0, 0);
        foreach (var counted in _requirements)
        {
            if (!counted.Requirement.AppliesToLevels.Contains(hall.Level))
            {
                continue;
            }

            var interval = inputs.Standings.GetValueOrDefault((hall.Id, counted.Mechanism));
            var standing = HallStanding.Of(counted.Code, counted.Requirement.Deadline.Date, inputs.AsOf, interval);
            standings[counted.Code] = standing;
            if (counted.InCoverage)
            {
                asked++;
                alive += standing.Step >= EvidenceStep.Alive ? 1 : 0;
                documented += standing.Step >= EvidenceStep.Documented ? 1 : 0;
            }
        }

        return new PlacedHall(hall, place, standings, asked == 0 ? null : new CoverageStep(alive == asked, documented == asked));
    }
}
