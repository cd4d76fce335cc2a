using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Domain.Reports;

/// <summary>How many were there by the deadline.</summary>
internal sealed record TimeCounts(int OnTime, int OnTimeUnconfirmed, int Late, int FirstSeenLater, int NotYetDue, int NoEvidence, int NoDeadline)
{
    public static TimeCounts Of(IEnumerable<TimelinessKind> kinds)
    {
        var counts = new int[Enum.GetValues<TimelinessKind>().Length];
        foreach (var kind in kinds)
        {
            counts[(int)kind]++;
        }

        return new TimeCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }
}
