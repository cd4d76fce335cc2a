namespace Governance.Reporting.Domain.Ladder;

/// <summary>Days in a row, the last one excluded.</summary>
internal readonly record struct DayRun(DateOnly From, DateOnly To)
{
    /// <summary>The end of what has no end. No report reaches it.</summary>
    public static readonly DateOnly Forever = DateOnly.MaxValue;

    public bool Holds(DateOnly day) => From <= day && day < To;

    /// <summary>Joins runs that touch or overlap.</summary>
    public static List<DayRun> Join(IEnumerable<DayRun> runs)
    {
        var joined = new List<DayRun>();
        foreach (var run in runs.Where(r => r.From < r.To).OrderBy(r => r.From))
        {
            if (joined.Count > 0 && run.From <= joined[^1].To)
            {
                joined[^1] = joined[^1] with { To = run.To > joined[^1].To ? run.To : joined[^1].To };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    /// <summary>The first day on which something of this day lies no longer within the months before it:
    /// the window of day d holds the days after d less so many months, up to d.</summary>
    public static DateOnly EndOfWindow(DateOnly day, int months)
    {
        if (day > Forever.AddMonths(-months).AddDays(-10))
        {
            return Forever;
        }

        // Months differ in length, so the end is near the day so many months later, not always on it.
        var end = day.AddMonths(months).AddDays(-4);
        while (end.AddMonths(-months) < day)
        {
            end = end.AddDays(1);
        }

        return end;
    }
}
