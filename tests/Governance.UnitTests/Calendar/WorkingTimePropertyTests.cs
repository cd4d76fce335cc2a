using CsCheck;
using Governance.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Calendar;

public class WorkingTimePropertyTests
{
    private const int MinutesOfTenDays = 10 * 24 * 60;

    private static readonly DateTime FirstUtc = new(2019, 1, 2, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<DateTime> Minute = Gen.Int[0, (8 * 365 * 24 * 60) - (20 * 24 * 60)].Select(minutes => FirstUtc.AddMinutes(minutes));

    private static readonly Gen<TimeSpan> Offset = Gen.Int[-12, 14].Select(hours => TimeSpan.FromHours(hours));

    private static readonly Gen<(int From, int To)[]> Hours = Gen.Int[0, (24 * 60) - 1].HashSet[2, 8].Select(
        edges => edges.Order().Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])).ToArray());

    [Fact]
    public void Working_time_agrees_with_a_count_of_minutes() =>
        Gen.Select(Scenario.Any, Hours, Minute, Gen.Int[0, MinutesOfTenDays], Offset, Offset).Sample(
            (scenario, hours, from, minutes, fromOffset, toOffset) =>
            {
                var calendar = CalendarWith(scenario, hours);
                var to = from.AddMinutes(minutes);
                var time = calendar.WorkingTimeBetween(
                    new DateTimeOffset(from).ToOffset(fromOffset),
                    new DateTimeOffset(to).ToOffset(toOffset),
                    scenario.Pauses);

                time.Time.ShouldBe(TimeSpan.FromMinutes(scenario.Oracle.MinutesBetween(from, to, hours)));
                time.Time.ShouldBe(time.Days.Aggregate(TimeSpan.Zero, (sum, day) => sum + day.Time));
                time.Days.ShouldAllBe(day => day.Explanation.Reason == scenario.Oracle.ReasonOf(day.Explanation.Day));
                time.CalendarVersion.ShouldBe(calendar.Version);
                time.Provisional.ShouldBeFalse();
            },
            iter: 300);

    [Fact]
    public void Parts_add_up_to_the_whole_at_any_tick() =>
        Gen.Select(Scenario.Any, Minute, Gen.Long[0, TimeSpan.TicksPerDay * 9], Gen.Long[0, TimeSpan.TicksPerDay * 9]).Sample(
            (scenario, from, first, second) =>
            {
                var calendar = scenario.Calendar;
                var begin = new DateTimeOffset(from);
                var middle = begin.AddTicks(first);
                var end = middle.AddTicks(second);
                var parts = calendar.WorkingTimeBetween(begin, middle, scenario.Pauses).Time
                    + calendar.WorkingTimeBetween(middle, end, scenario.Pauses).Time;
                calendar.WorkingTimeBetween(begin, end, scenario.Pauses).Time.ShouldBe(parts);
            },
            iter: 1000);

    private static WorkingCalendar CalendarWith(Scenario scenario, IEnumerable<(int From, int To)> hours) =>
        new(
            Calendars.Years,
            scenario.ClosedDays.Select(span => new LocalClosure(span.From, span.To, "closed")),
            new OfficeHours(hours.Select(open => new OfficeInterval(TimeOf(open.From), TimeOf(open.To)))),
            Calendars.Folder);

    private static TimeOnly TimeOf(int minute) => new(minute / 60, minute % 60);
}
