using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.UnitTests.Calendar;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Duty;

public class RosterTests
{
    private static readonly DutyQuarter Quarter = new(2026, 4);
    private static readonly DateOnly Today = Calendars.Day("2026-11-23");
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private static int _ids;

    private readonly DutyLeader[] _row =
        [.. Enumerable.Range(1, 5).Select(n => DutyLeader.Appoint(Example.Id($"place {n}"), Example.Hall(), Example.Id($"leader {n}"), n, new DateOnly(2026, 1, 1)))];

    [Fact]
    public void Planning_gives_each_working_day_after_today_to_somebody_and_no_day_before()
    {
        var roster = Roster([]);

        var (added, gone) = roster.Take(roster.PlanQuarter(Quarter), NewId);

        added.Select(d => d.Day).Min().ShouldBe(Today.AddDays(1));
        added.Count.ShouldBe(28);
        gone.ShouldBeEmpty();
    }

    [Fact]
    public void Planning_again_changes_nothing_where_nothing_has_changed()
    {
        var days = Planned();

        var again = Roster(days).PlanQuarter(Quarter);

        again.Turns.Select(t => (t.Day, t.StaffId)).ShouldBe(days.Select(d => (d.Day, d.StaffId)));
        again.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void Planning_again_keeps_agreed_swaps_and_covers()
    {
        var days = Planned();
        var other = days.First(d => d.StaffId != days[5].StaffId && d.Day > days[5].Day);
        var swap = DutySwap.Ask(NewId(), Example.Hall(), days[5].StaffId, days[5], other, "外出开会", Clock);
        swap.Consent(other.StaffId, days[5], other, Clock);
        var cover = days[15];
        cover.Cover(_row.First(l => l.StaffId != cover.StaffId).StaffId, "生病", Today);
        var kept = new[] { days[5], other, cover }.ToDictionary(d => d.Day, d => d.StaffId);

        var again = Roster(days).PlanQuarter(Quarter);

        again.Turns.Where(t => kept.ContainsKey(t.Day)).ShouldAllBe(t => t.StaffId == kept[t.Day]);
    }

    [Fact]
    public void Planning_again_drops_days_on_which_the_hall_no_longer_works()
    {
        var days = Planned();
        var closed = new Governance.Calendar.LocalClosure(Calendars.Day("2026-12-01"), Calendars.Day("2026-12-02"), "演示闭馆");

        var roster = new Roster(Example.Hall(), Calendars.With(closed), Today, _row, [], days);

        roster.PlanQuarter(Quarter).Dropped.ShouldBe([closed.From, closed.To]);
    }

    [Fact]
    public void Leave_moves_only_the_days_within_it_and_to_those_who_are_there()
    {
        var days = Planned();
        var leave = Leave(_row[0], "2026-12-01", "2026-12-15");

        var proposal = Roster(days).PlanLeave(leave);

        var moved = days.Where(d => d.StaffId == leave.StaffId && leave.Covers(d.Day)).Select(d => d.Day).ToList();
        moved.ShouldNotBeEmpty();
        proposal.Turns.Select(t => t.Day).ShouldBe(moved);
        proposal.Turns.ShouldAllBe(t => t.StaffId != leave.StaffId);
    }

    [Fact]
    public void A_day_that_nobody_can_take_over_is_said()
    {
        var days = Planned();
        var everybodyElse = _row[1..].Select(l => Leave(l, "2026-12-01", "2026-12-15")).ToList();
        var leave = Leave(_row[0], "2026-12-01", "2026-12-15");
        var own = days.Where(d => d.StaffId == leave.StaffId && leave.Covers(d.Day)).Select(d => d.Day);

        Roster(days, [.. everybodyElse]).PlanLeave(leave).Left.ShouldBe(own);
    }

    [Fact]
    public void Another_plan_has_another_fingerprint()
    {
        var days = Planned();
        var one = Roster(days).PlanQuarter(Quarter).Fingerprint();

        Roster(days).PlanQuarter(Quarter).Fingerprint().ShouldBe(one);
        Roster(days, Leave(_row[0], "2026-12-01", "2026-12-15")).PlanQuarter(Quarter).Fingerprint().ShouldNotBe(one);
    }

    [Fact]
    public void DutyDayIsOpen()
    {
        var day = Planned()[0];
        day.Settle();

        new Action(() => day.Give(_row[1].StaffId, Today)).ShouldRefuse(DutyErrorCodes.DayOver);
        new Action(() => Day("2026-11-20", 1).Cover(_row[1].StaffId, "生病", Today)).ShouldRefuse(DutyErrorCodes.DayOver);
    }

    [Fact]
    public void CoverIsBySomebodyElse() =>
        new Action(() => Day("2026-11-23", 1).Cover(_row[0].StaffId, "生病", Today)).ShouldRefuse(DutyErrorCodes.SamePerson, "workNumber");

    [Fact]
    public void ReasonIsGiven() =>
        new Action(() => Day("2026-11-23", 1).Cover(_row[1].StaffId, "　", Today)).ShouldRefuse(DutyErrorCodes.ReasonRequired, "reason");

    [Fact]
    public void OrderIsAPlace()
    {
        new Action(() => _row[0].Place(0)).ShouldRefuse(DutyErrorCodes.OrderOutOfRange, "order");
        new Action(() => _row[0].Place(100)).ShouldRefuse(DutyErrorCodes.OrderOutOfRange, "order");
    }

    [Fact]
    public void LeaveIsNotOver() =>
        new Action(() => Leave(_row[0], "2026-11-01", "2026-11-22")).ShouldRefuse(DutyErrorCodes.LeaveIsOver, "to");

    [Fact]
    public void LeaveIsNotTooLong() =>
        new Action(() => Leave(_row[0], "2026-12-01", "2027-12-02")).ShouldRefuse(DutyErrorCodes.SpanTooLong, "to");

    [Theory]
    [InlineData("2026Q4", true)]
    [InlineData("2026Q5", false)]
    [InlineData("0001Q1", false)]
    [InlineData("2026-4", false)]
    [InlineData("２０２６Q1", false)]
    [InlineData(null, false)]
    public void A_quarter_is_read_as_it_is_written(string? text, bool known) =>
        DutyQuarter.Parse(text)?.ToString().ShouldBe(known ? text : null);

    private static Guid NewId() => DeterministicGuid.From($"test/duty/{Interlocked.Increment(ref _ids)}");

    private DutyDay Day(string day, int leader) => DutyDay.Plan(NewId(), Example.Hall(), Calendars.Day(day), _row[leader - 1].StaffId, null);

    private static DutyLeave Leave(DutyLeader leader, string from, string to) =>
        DutyLeave.Grant(NewId(), Example.Hall(), leader.StaffId, Calendars.Day(from), Calendars.Day(to), "年休假", Today);

    private List<DutyDay> Planned()
    {
        var roster = Roster([]);
        return [.. roster.Take(roster.PlanQuarter(Quarter), NewId).New];
    }

    private Roster Roster(IEnumerable<DutyDay> days, params DutyLeave[] leaves) =>
        new(Example.Hall(), Calendars.Shandong, Today, _row, leaves, days);
}
