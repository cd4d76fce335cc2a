namespace Governance.Reporting.Domain.Ladder;

/// <summary>Whether something was there by its deadline.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="DaysLate">How many days late; 0 for anything but late.</param>
/// <param name="DateConfirmed">Whether the day it is judged by is shown exactly and checked.</param>
internal sealed record Timeliness(TimelinessKind Kind, int DaysLate, bool DateConfirmed)
{
    /// <summary>Judges by what is known today of the days up to the given one.</summary>
    /// <param name="deadline">The last day, or <c>null</c> where the document names none.</param>
    /// <param name="asOf">The day that the report is about.</param>
    /// <param name="sinceDay">The earliest day on which it is said or shown to have existed.</param>
    /// <param name="sinceStated">Whether it is said to have begun on that day; else it was only seen on it.</param>
    /// <param name="confirmedSince">The earliest day that is shown exactly and checked.</param>
    public static Timeliness Of(DateOnly? deadline, DateOnly asOf, DateOnly? sinceDay, bool sinceStated, DateOnly? confirmedSince)
    {
        if (sinceDay is not { } since || since > asOf)
        {
            // Nothing known is not the same as missed.
            return new Timeliness(
                deadline is null ? TimelinessKind.NoDeadline : asOf < deadline ? TimelinessKind.NotYetDue : TimelinessKind.NoEvidence, 0, false);
        }

        var confirmed = confirmedSince <= asOf;
        if (deadline is not { } last)
        {
            return new Timeliness(TimelinessKind.NoDeadline, 0, confirmed);
        }

        if (confirmed && confirmedSince <= last)
        {
            return new Timeliness(TimelinessKind.OnTime, 0, true);
        }

        if (since <= last)
        {
            return new Timeliness(TimelinessKind.OnTimeUnconfirmed, 0, false);
        }

        return !sinceStated
            ? new Timeliness(TimelinessKind.FirstSeenLater, 0, false)
            : new Timeliness(TimelinessKind.Late, since.DayNumber - last.DayNumber, confirmed && confirmedSince == since);
    }
}
