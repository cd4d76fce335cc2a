using Governance.Calendar;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Contracts;

/// <summary>When halls are open, in the current tenant.</summary>
public interface IHallOpeningService
{
    /// <summary>The calendar of a hall: the published years, the closures of the place and of the hall, the hall's hours.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    Task<WorkingCalendar> CalendarAsync(Guid hallId, CancellationToken cancellationToken);

    /// <summary>Whether a hall is open at an instant, and when it is next.</summary>
    /// <param name="hallId">The hall.</param>
    /// <param name="utc">The instant, UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    /// <exception cref="CalendarYearMissingException">The year has no published days.</exception>
    Task<HallOpening> AtAsync(Guid hallId, DateTime utc, CancellationToken cancellationToken);
}

/// <summary>A hall at an instant.</summary>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="Today">The day in China, and why it counts or not.</param>
/// <param name="Hours">The opening hours of the day; none where it is closed.</param>
/// <param name="NextOpenDay">The next day after this one on which it opens; <c>null</c> where no published day is found within a year.</param>
/// <param name="NextHours">The opening hours of that day.</param>
public sealed record HallOpening(
    bool IsOpen, DayExplanation Today, IReadOnlyList<OfficeInterval> Hours, DayExplanation? NextOpenDay, IReadOnlyList<OfficeInterval> NextHours);
