namespace Governance.Calendar;

/// <summary>One stretch of opening time within a day, in Asia/Shanghai.</summary>
public sealed record OfficeInterval
{
    /// <param name="from">Opening time, included.</param>
    /// <param name="to">Closing time, not included.</param>
    /// <exception cref="ArgumentException">The closing time is not after the opening time.</exception>
    public OfficeInterval(TimeOnly from, TimeOnly to)
    {
        if (to <= from)
        {
            throw new ArgumentException($"Office hours must end after they begin: {from:HH':'mm}-{to:HH':'mm}.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>Opening time, included.</summary>
    public TimeOnly From { get; }

    /// <summary>Closing time, not included.</summary>
    public TimeOnly To { get; }
}
