using System.Globalization;
using Governance.Calendar;
using Governance.Halls.Application.Opening;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using IcalCalendar = Ical.Net.Calendar;

namespace Governance.Halls.Application.Attendance;

/// <summary>Writes somebody's duty days as a calendar (RFC 5545) that telephones and mail programs subscribe to.</summary>
internal sealed class DutyCalendarWriter(HallsDbContext db, DutyPeople people, HallCalendars calendars, Texts texts, TimeProvider time)
{
    private const int MonthsBack = 3;

    public async Task<string> WriteAsync(Guid staffId, CancellationToken cancellationToken)
    {
        var first = time.Today().AddMonths(-MonthsBack);
        var days = await db.DutyDays.AsNoTracking().Where(d => d.StaffId == staffId && d.Day >= first).OrderBy(d => d.Day).ToListAsync(cancellationToken);
        var names = await people.FindAsync([staffId, .. days.Select(d => d.StandInId)], cancellationToken);
        var ids = days.Select(d => d.HallId).Distinct().ToList();
        var halls = await db.Halls.AsNoTracking().Where(h => ids.Contains(h.Id)).ToListAsync(cancellationToken);
        var calendar = new IcalCalendar { ProductId = "-//Governance//Duty roster//ZH", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", texts["Halls:Attendance.CalendarName", names.TryGetValue(staffId, out var who) ? who.Name : ""]);
        foreach (var hall in halls)
        {
            var opening = await calendars.OfAsync(hall, cancellationToken);
            calendar.Events.AddRange(days.Where(d => d.HallId == hall.Id).Select(d => EventOf(d, hall, opening, names)));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent EventOf(DutyDay day, Hall hall, WorkingCalendar opening, IReadOnlyDictionary<Guid, StaffMember> names)
    {
        var hours = opening.OfficeHours.Intervals;
        return new CalendarEvent
        {
            // Of the place and the day: a day that changes hands or is planned anew stays the same entry.
            Uid = string.Create(CultureInfo.InvariantCulture, $"duty-{hall.Code}-{day.Day:yyyy-MM-dd}@governance"),
            DtStamp = new CalDateTime(time.UtcDateTime().ToWholeSecond()),
            Start = At(day.Day, hours[0].From),
            End = At(day.Day, hours[^1].To),
            Summary = texts[day.Simulated ? "Halls:Attendance.CalendarSimulated" : "Halls:Attendance.CalendarEntry", hall.Name],
            Location = hall.Address ?? hall.Name,
            Description = day.StandInId is { } standIn && names.TryGetValue(standIn, out var other) ? texts["Halls:Attendance.CalendarStandIn", other.Name] : null,
            Status = IsClosed(opening, day.Day) ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
    }

    // In UTC: an instant needs no description of a time zone, and China has no summer time.
    private static CalDateTime At(DateOnly day, TimeOnly clock) =>
        new((LocalTime.StartOf(day) + clock.ToTimeSpan()).ToWholeSecond());

    private static bool IsClosed(WorkingCalendar opening, DateOnly day)
    {
        try
        {
            return !opening.IsWorkingDay(day);
        }
        catch (CalendarYearMissingException)
        {
            return false;
        }
    }
}
