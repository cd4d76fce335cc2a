using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Catalogue;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>Puts the evidence of one mechanism of one hall on the ladder, for every day at once.</summary>
internal static class EvidenceLadder
{
    /// <summary>The intervals in which nothing changes, from the first day of which anything is known, without gaps, for ever.
    /// What is known today of a day counts for that day, whenever it came to be known.</summary>
    public static IReadOnlyList<StandingInterval> Intervals(
        IReadOnlyList<EvidenceState> evidence, IReadOnlyList<SignalDay> activity, EvidenceRule? rule, bool simulatedActivity = false)
    {
        var pieces = evidence.Where(p => p.WithdrawnOn is null).ToList();
        var alive = AliveRuns.Of(activity, rule);
        var inspections = InspectionRuns.Of(pieces, rule?.VerifiedWindowMonths);
        var declaredOn = pieces.Select(EvidenceDays.Declared).Min();
        var documentedOn = pieces.Select(EvidenceDays.Documented).Min();
        SinceClaim[] claims =
        [
            .. pieces.SelectMany(EvidenceDays.Claims),
            .. alive.Take(1).Select(run => new SinceClaim(run.From, DatePrecision.Day, true, true, Stated: false)),
        ];
        var best = claims.OrderBy(c => c.Day).ThenByDescending(c => c.IsConfirmed).ThenByDescending(c => c.Verified).ThenBy(c => c.Precision)
            .Select(c => (SinceClaim?)c).FirstOrDefault();
        var stated = claims.Any(c => c.Day == best?.Day && c.Stated);
        var confirmed = claims.Where(c => c.IsConfirmed).Select(c => (DateOnly?)c.Day).Min();
        var simulated = pieces.Any(p => p.Simulated) || (alive.Count > 0 && simulatedActivity);

        DayRun[] runs = [.. alive, .. inspections.Verified, .. inspections.Negative];
        DateOnly[] days =
        [
            .. new[] { declaredOn, documentedOn, best?.Day }.OfType<DateOnly>()
                .Concat(runs.Select(r => r.From)).Concat(runs.Select(r => r.To))
                .Where(day => day < DayRun.Forever).Distinct().Order(),
        ];
        var intervals = new List<StandingInterval>();
        for (var i = 0; i < days.Length; i++)
        {
            var to = i + 1 < days.Length ? days[i + 1] : DayRun.Forever;
            var interval = At(days[i], to);
            if (intervals.Count > 0 && intervals[^1] with { FromDay = interval.FromDay, ToDay = to } == interval)
            {
                intervals[^1] = intervals[^1] with { ToDay = to };
            }
            else
            {
                intervals.Add(interval);
            }
        }

        return intervals;

        StandingInterval At(DateOnly day, DateOnly to)
        {
            var declared = declaredOn <= day ? declaredOn : null;
            var documented = documentedOn <= day ? documentedOn : null;
            var aliveSince = StartOf(alive, day);
            var verifiedOn = StartOf(inspections.Verified, day);
            var step = verifiedOn is not null ? EvidenceStep.Verified
                : aliveSince is not null ? EvidenceStep.Alive
                : documented is not null ? EvidenceStep.Documented
                : declared is not null ? EvidenceStep.Declared
                : EvidenceStep.None;
            return new StandingInterval(
                day, to, step, declared, documented, aliveSince, verifiedOn,
                best?.Day, best?.Precision ?? DatePrecision.Unknown, best?.Verified ?? false, stated, confirmed,
                StartOf(inspections.Negative, day) is not null, simulated);
        }
    }

    private static DateOnly? StartOf(List<DayRun> runs, DateOnly day)
    {
        foreach (var run in runs)
        {
            if (run.Holds(day))
            {
                return run.From;
            }
        }

        return null;
    }
}
