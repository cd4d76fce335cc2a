using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>What the latest inspection says on each day: only the latest one counts, and only for so long.</summary>
internal sealed record InspectionRuns(List<DayRun> Verified, List<DayRun> Negative)
{
    public static InspectionRuns Of(IEnumerable<EvidenceState> pieces, int? verifiedMonths)
    {
        // Of two on one day the one entered later counts, and of two entered on one day the one that saw nothing.
        var inspections = pieces.Where(p => p.Kind == EvidenceKind.Inspection)
            .GroupBy(EvidenceDays.Own)
            .OrderBy(g => g.Key)
            .Select(g => (Day: g.Key, Seen: g.OrderBy(p => p.RecordedOn).ThenByDescending(p => p.SeenInUse == true).Last().SeenInUse == true))
            .ToList();
        var verified = new List<DayRun>();
        var negative = new List<DayRun>();
        for (var i = 0; i < inspections.Count; i++)
        {
            var (day, seen) = inspections[i];
            var next = i + 1 < inspections.Count ? inspections[i + 1].Day : DayRun.Forever;
            if (!seen)
            {
                negative.Add(new DayRun(day, next));
            }
            else if (verifiedMonths is { } months)
            {
                var end = DayRun.EndOfWindow(day, months);
                verified.Add(new DayRun(day, end < next ? end : next));
            }
        }

        return new InspectionRuns(DayRun.Join(verified), DayRun.Join(negative));
    }
}
