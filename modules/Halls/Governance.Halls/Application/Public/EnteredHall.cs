using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;

namespace Governance.Halls.Application.Public;

/// <summary>A hall that somebody without an account looks at.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Calendar">Its calendar from today on.</param>
/// <param name="HasOwnHours">Whether the hall itself has said its hours.</param>
/// <param name="Utc">The instant.</param>
/// <param name="Today">The day in China.</param>
internal sealed record EnteredHall(Hall Hall, WorkingCalendar Calendar, bool HasOwnHours, DateTime Utc, DateOnly Today)
{
    /// <summary>Whether it is open; <c>null</c> where the year has no calendar.</summary>
    public HallOpening? Opening { get; } = Reckon(Hall, Calendar, Utc);

    /// <summary>The holidays, make-up days and closures of the next weeks.</summary>
    public IReadOnlyList<SpecialDays> SpecialDays { get; } = Domain.Opening.SpecialDays.Ahead(Calendar, Today);

    /// <summary>The year of these weeks whose holidays are not published yet.</summary>
    public int? UnknownYear { get; } = Domain.Opening.SpecialDays.UnknownYear(Calendar, Today);

    private static HallOpening? Reckon(Hall hall, WorkingCalendar calendar, DateTime utc)
    {
        try
        {
            return OpeningAt.Reckon(hall, calendar, utc);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
