using Governance.Reporting.Domain.Catalogue;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>The days on which the work itself shows that a mechanism is alive. It lapses by itself.</summary>
internal static class AliveRuns
{
    public static List<DayRun> Of(IEnumerable<SignalDay> activity, EvidenceRule? rule)
    {
        if (rule is null)
        {
            return [];
        }

        var bySignal = activity.Where(a => a.Count > 0).ToLookup(a => a.Signal, StringComparer.Ordinal);
        return DayRun.Join(rule.AliveSignals.SelectMany(signal => Of(bySignal[signal.Code], signal.Minimum, rule.AliveWindowMonths)));
    }

    private static IEnumerable<DayRun> Of(IEnumerable<SignalDay> days, int minimum, int months)
    {
        var changes = new SortedDictionary<DateOnly, long>();
        foreach (var (_, day, count) in days)
        {
            Add(day, count);
            Add(DayRun.EndOfWindow(day, months), -count);
        }

        var (sum, from) = (0L, (DateOnly?)null);
        foreach (var (day, change) in changes)
        {
            sum += change;
            if (sum >= minimum && from is null)
            {
                from = day;
            }
            else if (sum < minimum && from is { } start)
            {
                yield return new DayRun(start, day);
                from = null;
            }
        }

        void Add(DateOnly day, long change) => changes[day] = changes.GetValueOrDefault(day) + change;
    }
}
