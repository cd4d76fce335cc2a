using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Duty;

public class RotationTests
{
    [Theory]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-09", false)]
    [InlineData("2026-10-12", false)]
    [InlineData("2026-09-24", true)]
    [InlineData("2019-01-02", true)]
    public void A_day_beside_a_holiday_is_marked_and_one_beside_a_weekend_is_not(string day, bool expected)
    {
        var one = Calendars.Day(day);

        HolidayNeighbours.WorkingDays(Calendars.Shandong, one, one).ShouldHaveSingleItem().NextToHoliday.ShouldBe(expected);
    }

    [Fact]
    public void A_closure_of_the_hall_is_no_holiday_but_one_that_touches_a_holiday_moves_its_edge()
    {
        var calendar = Rota.Closed([new(Calendars.Day("2026-10-08"), Calendars.Day("2026-10-08")), new(Calendars.Day("2026-11-10"), Calendars.Day("2026-11-10"))]);

        HolidayNeighbours.WorkingDays(calendar, Calendars.Day("2026-10-01"), Calendars.Day("2026-11-30"))
            .Where(d => d.NextToHoliday).Select(d => d.Day).ShouldBe([Calendars.Day("2026-10-09")]);
    }

    [Fact]
    public void Those_with_the_extra_day_change_from_quarter_to_quarter()
    {
        var rota = new Rota(5, Calendars.Shandong);
        var extra = new[] { new DutyQuarter(2026, 2), new DutyQuarter(2026, 3) }.Select(quarter =>
        {
            var turns = rota.Plan(quarter);
            var counts = rota.Row.Select(id => turns.Count(t => t.StaffId == id)).ToList();
            return Enumerable.Range(0, 5).Where(l => counts[l] == counts.Max()).ToList();
        }).ToList();

        extra[0].ShouldNotBe(extra[1]);
        Rota.Spread(rota.Count(_ => true)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void After_leave_the_days_are_caught_up_within_the_quarter_with_rest_between_them()
    {
        var away = new DaySpan(Calendars.Day("2026-10-08"), Calendars.Day("2026-10-23"));
        var rota = new Rota(5, Calendars.Shandong, [(1, away)]);

        rota.Plan(new DutyQuarter(2026, 4));

        Rota.Spread(rota.Count(_ => true)).ShouldBeLessThanOrEqualTo(1);
        var own = rota.Turns.Select((t, at) => (t.StaffId, At: at)).Where(t => t.StaffId == rota.Row[1]).Select(t => t.At).ToList();
        own.Zip(own.Skip(1), (one, next) => next - one).ShouldAllBe(distance => distance > 2);
    }

    [Fact]
    public void The_leader_of_the_next_day_stands_in_and_the_next_of_the_row_where_he_is_away()
    {
        var days = HolidayNeighbours.WorkingDays(Calendars.Shandong, Calendars.Day("2026-11-02"), Calendars.Day("2026-11-06"));
        var row = Enumerable.Range(1, 3).Select(n => Leader(n, n == 2 ? [new DaySpan(days[0].Day, days[0].Day)] : [])).ToList();

        var turns = RotationPlanner.Plan(row, [.. days.Select((d, at) => d with { Fixed = row[at % 3].StaffId })]);

        turns[0].StandInId.ShouldBe(row[2].StaffId);
        turns[1].StandInId.ShouldBe(row[2].StaffId);
        turns[2].StandInId.ShouldBe(row[0].StaffId);
        turns[^1].StandInId.ShouldBe(row[2].StaffId);
    }

    [Fact]
    public void A_single_leader_has_every_day_and_nobody_stands_in()
    {
        var days = HolidayNeighbours.WorkingDays(Calendars.Shandong, Calendars.Day("2026-11-02"), Calendars.Day("2026-11-06"));

        var turns = RotationPlanner.Plan([Leader(1, [])], days);

        turns.Count.ShouldBe(5);
        turns.ShouldAllBe(t => t.StandInId == null);
    }

    [Fact]
    public void A_day_that_nobody_can_take_is_left_open()
    {
        var days = HolidayNeighbours.WorkingDays(Calendars.Shandong, Calendars.Day("2026-11-02"), Calendars.Day("2026-11-06"));
        var away = new DaySpan(days[2].Day, days[2].Day);

        RotationPlanner.Plan([Leader(1, [away]), Leader(2, [away])], days).Select(t => t.Day).ShouldBe(days.Select(d => d.Day).Except([days[2].Day]));
    }

    [Fact]
    public void Whoever_joins_in_mid_quarter_owes_only_the_days_since()
    {
        var days = HolidayNeighbours.WorkingDays(Calendars.Shandong, Calendars.Day("2026-07-01"), Calendars.Day("2026-09-30"));
        var joins = Calendars.Day("2026-08-17");
        var row = Enumerable.Range(1, 4).Select(n => Leader(n, []) with { From = n == 4 ? joins : default }).ToList();

        var turns = RotationPlanner.Plan(row, days);

        var left = days.Count(d => d.Day >= joins);
        turns.Count(t => t.StaffId == row[3].StaffId).ShouldBeInRange((left / 4) - 1, (left / 4) + 1);
        turns.ShouldAllBe(t => t.StaffId != row[3].StaffId || t.Day >= joins);
    }

    private static RotationLeader Leader(int number, IReadOnlyList<DaySpan> away) => new(Example.Id($"leader {number}"), default, null, away);
}
