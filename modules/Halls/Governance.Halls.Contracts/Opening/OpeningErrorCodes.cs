namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the rules of opening hours and closures that can say no.</summary>
public static class OpeningErrorCodes
{
    /// <summary>The hours are none that a clock shows, such as <c>09:00-12:00, 13:00-17:00</c>.</summary>
    public const string HoursNotReadable = "Halls:HoursNotReadable";

    /// <summary>A stretch of the hours ends before it begins.</summary>
    public const string HoursEndBeforeBegin = "Halls:HoursEndBeforeBegin";

    /// <summary>Two stretches of the hours overlap.</summary>
    public const string HoursOverlap = "Halls:HoursOverlap";

    /// <summary>More stretches than a day can sensibly have.</summary>
    public const string TooManyHours = "Halls:TooManyHours";

    /// <summary>A closure needs a first and a last day.</summary>
    public const string ClosureDayMissing = "Halls:ClosureDayMissing";

    /// <summary>A closure needs a reason that people are told.</summary>
    public const string ClosureReasonMissing = "Halls:ClosureReasonMissing";

    /// <summary>A closure is no longer than a year.</summary>
    public const string ClosureTooLong = "Halls:ClosureTooLong";

    /// <summary>A closure cannot begin on a day gone by.</summary>
    public const string ClosureInPast = "Halls:ClosureInPast";

    /// <summary>Another closure of the hall holds on one of the days.</summary>
    public const string ClosuresOverlap = "Halls:ClosuresOverlap";

    /// <summary>The closure is over; it stays as it was.</summary>
    public const string ClosureOver = "Halls:ClosureOver";

    /// <summary>The last day lies before the days gone by, or does not shorten the closure.</summary>
    public const string ClosureNotShortened = "Halls:ClosureNotShortened";
}
