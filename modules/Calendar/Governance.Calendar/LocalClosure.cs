namespace Governance.Calendar;

/// <summary>Working days on which one place is closed; they do not count there. Weekends and holidays inside stay what they are.</summary>
public sealed record LocalClosure
{
    /// <param name="from">First closed day.</param>
    /// <param name="to">Last closed day, included.</param>
    /// <param name="reason">Why, in words for the public.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or the reason is blank.</exception>
    public LocalClosure(DateOnly from, DateOnly to, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (to < from)
        {
            throw new ArgumentException($"The closure ends on {to:O}, before it begins on {from:O}.", nameof(to));
        }

        From = from;
        To = to;
        Reason = reason;
    }

    /// <summary>First closed day.</summary>
    public DateOnly From { get; }

    /// <summary>Last closed day, included.</summary>
    public DateOnly To { get; }

    /// <summary>Why, in words for the public.</summary>
    public string Reason { get; }

    internal bool Covers(DateOnly day) => From <= day && day <= To;
}
