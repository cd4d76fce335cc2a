namespace Governance.Calendar;

/// <summary>Days on which the clock of one matter stands still, such as a public-notice period (公示).</summary>
public sealed record Pause
{
    /// <param name="from">First day that does not count.</param>
    /// <param name="to">Last day that does not count, included; null while the end is not known.</param>
    /// <param name="reason">Why, in words for the public.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or the reason is blank.</exception>
    public Pause(DateOnly from, DateOnly? to, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (to < from)
        {
            throw new ArgumentException($"The pause ends on {to:O}, before it begins on {from:O}.", nameof(to));
        }

        From = from;
        To = to;
        Reason = reason;
    }

    /// <summary>First day that does not count.</summary>
    public DateOnly From { get; }

    /// <summary>Last day that does not count, included; null while the end is not known.</summary>
    public DateOnly? To { get; }

    /// <summary>Why, in words for the public.</summary>
    public string Reason { get; }

    internal bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}
