namespace Governance.Calendar;

/// <summary>The stretches of opening time of every working day, such as 09:00-12:00 and 13:00-17:00.</summary>
public sealed class OfficeHours
{
    /// <param name="intervals">At least one, in any order; they may touch but not overlap.</param>
    /// <exception cref="ArgumentException">None is given, or two overlap.</exception>
    public OfficeHours(params IEnumerable<OfficeInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        OfficeInterval[] sorted = [.. intervals.OrderBy(interval => interval.From)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("Office hours need at least one interval.", nameof(intervals));
        }

        foreach (var (earlier, later) in sorted.Zip(sorted.Skip(1)))
        {
            if (later.From < earlier.To)
            {
                throw new ArgumentException(
                    $"Office hours overlap: {earlier.From:HH':'mm}-{earlier.To:HH':'mm} and {later.From:HH':'mm}-{later.To:HH':'mm}.",
                    nameof(intervals));
            }
        }

        Intervals = sorted;
    }

    /// <summary>The stretches in order of time.</summary>
    public IReadOnlyList<OfficeInterval> Intervals { get; }

    /// <summary>Opening time of one whole working day.</summary>
    public TimeSpan PerDay => Between(TimeSpan.Zero, TimeSpan.FromDays(1));

    internal TimeSpan Between(TimeSpan from, TimeSpan to)
    {
        var total = TimeSpan.Zero;
        foreach (var interval in Intervals)
        {
            var begin = Math.Max(interval.From.Ticks, from.Ticks);
            var end = Math.Min(interval.To.Ticks, to.Ticks);
            total += TimeSpan.FromTicks(Math.Max(0, end - begin));
        }

        return total;
    }
}
