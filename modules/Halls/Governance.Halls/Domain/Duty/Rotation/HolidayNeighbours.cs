using Governance.Calendar;

namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>The working days of a hall, marked where they lie next to a holiday.</summary>
internal static class HolidayNeighbours
{
    /// <summary>The working days of a stretch. A day lies next to a holiday when the days off right before or right after it
    /// hold one; a plain weekend or a closure of the hall is none.</summary>
    /// <exception cref="CalendarYearMissingException">A year of the stretch has no published days.</exception>
    public static IReadOnlyList<RotationDay> WorkingDays(WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        var days = new List<RotationDay>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                days.Add(new RotationDay(day, RestHoldsHoliday(calendar, day, -1) || RestHoldsHoliday(calendar, day, 1)));
            }
        }

        return days;
    }

    private static bool RestHoldsHoliday(WorkingCalendar calendar, DateOnly day, int step)
    {
        for (var next = Explain(calendar, day.AddDays(step)); next is { Counts: false }; next = Explain(calendar, next.Day.AddDays(step)))
        {
            if (next.Reason == DayReason.Holiday)
            {
                return true;
            }
        }

        return false;
    }

    // Beyond the published years nothing is known of holidays.
    private static DayExplanation? Explain(WorkingCalendar calendar, DateOnly day)
    {
        try
        {
            return calendar.Explain(day);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
