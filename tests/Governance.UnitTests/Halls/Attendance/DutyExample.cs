using Governance.Calendar;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.UnitTests.Halls.Attendance;

/// <summary>A day of the roster, who came to it, and a chain of facts.</summary>
internal static class DutyExample
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static readonly Guid Planned = Example.Id("planned");

    public static readonly Guid Other = Example.Id("other");

    /// <summary>Open from 09:00 on the province's working days.</summary>
    public static WorkingCalendar HallCalendar { get; } = TestPack.Shandong.GetRequiredService<ICalendars>().For(null)
        .With([], new OfficeHours(new OfficeInterval(new TimeOnly(9, 0), new TimeOnly(12, 0)), new OfficeInterval(new TimeOnly(13, 0), new TimeOnly(17, 0))));

    public static DutyDay Day(DateOnly? day = null) => DutyDay.Plan(Example.Id($"day/{day}"), Example.Hall(), day ?? Monday, Planned, Other);

    public static DateTime At(string clock, DateOnly? day = null) => LocalTime.StartOf(day ?? Monday) + TimeOnly.Parse(clock, null).ToTimeSpan();

    public static DutyAttendance Came(Guid staff, string clock) => DutyAttendance.Record(Example.Id($"in/{staff}"), Day(), staff, true, At(clock), "演示科");

    public static DutyAttendance Left(Guid staff, string clock) => DutyAttendance.Record(Example.Id($"out/{staff}"), Day(), staff, false, At(clock), "演示科");

    public static DutyFact Fact(DateOnly day, DutyVerdict verdict, DutyFactHead head) =>
        DutyFact.Write(Example.Id($"fact/{day}"), Day(day), verdict, head, At("00:05", day.AddDays(1)));

    /// <summary>A chain over so many days in a row.</summary>
    public static List<DutyChainLink> Chain(int days, int seed = 0)
    {
        var links = new List<DutyChainLink>();
        var head = DutyFactHead.None;
        for (var i = 0; i < days; i++)
        {
            var day = Monday.AddDays(2 * i);
            var fact = Fact(day, Verdict((seed + i) % 4, day), head);
            head = fact.ToHead();
            links.Add(fact.ToLink());
        }

        return links;
    }

    private static DutyVerdict Verdict(int which, DateOnly day) => which switch
    {
        0 => new(Governance.Halls.Contracts.DutyOutcome.Kept, Planned, At("08:52", day), At("17:05", day), 0),
        1 => new(Governance.Halls.Contracts.DutyOutcome.Covered, Other, At("09:06", day), null, 6),
        2 => new(Governance.Halls.Contracts.DutyOutcome.Missed, null, null, null, 0),
        _ => new(Governance.Halls.Contracts.DutyOutcome.Closed, null, null, null, 0),
    };
}
