namespace Governance.Complaints.Domain.Improvements;

/// <summary>The days before a change came into force and the same number of days after it.</summary>
/// <param name="InForceOn">The first day of the new way.</param>
/// <param name="Days">How many days are compared.</param>
/// <param name="Today">Today, in China.</param>
internal sealed record Comparison(DateOnly InForceOn, int Days, DateOnly Today)
{
    /// <summary>With fewer cases than this on both sides together nothing is said of them.</summary>
    public const int FewestCases = 5;

    public DateOnly BeforeFrom => InForceOn.AddDays(-Days);

    public DateOnly BeforeTo => InForceOn.AddDays(-1);

    public DateOnly AfterFrom => InForceOn;

    /// <summary>The last day that is compared, however far it lies ahead.</summary>
    public DateOnly AfterTo => InForceOn.AddDays(Days - 1);

    /// <summary>How many of the days after are over; today is not.</summary>
    public int DaysOver => Math.Clamp(Today.DayNumber - InForceOn.DayNumber, 0, Days);

    public bool IsInForce => InForceOn <= Today;

    /// <summary>The last day after that has come, today included.</summary>
    public DateOnly AfterSoFar => Today < AfterTo ? Today : AfterTo;

    public ComparedVerdict VerdictOn(int before, int after) => (IsInForce, DaysOver == Days, before + after < FewestCases) switch
    {
        (false, _, _) => ComparedVerdict.NotInForce,
        (_, false, _) => ComparedVerdict.TooEarly,
        (_, _, true) => ComparedVerdict.TooFew,
        _ => after.CompareTo(before) switch
        {
            < 0 => ComparedVerdict.Fewer,
            0 => ComparedVerdict.Same,
            _ => ComparedVerdict.More,
        },
    };
}
