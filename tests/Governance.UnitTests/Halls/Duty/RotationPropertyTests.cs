using CsCheck;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Duty;

/// <summary>What holds of every roster, whoever takes turns and whenever: over two of the real years 2019 to 2026.</summary>
public class RotationPropertyTests
{
    private const int Many = 10;

    private static readonly Gen<int> FirstYear = Gen.Int[2019, 2025];

    private static readonly Gen<DaySpan> AnySpan =
        Gen.Select(Gen.Int[0, 2900], Gen.Int[0, 30], (first, length) => new DaySpan(Start.AddDays(first), Start.AddDays(first + length)));

    private static readonly Gen<DaySpan> AnyClosure =
        Gen.Select(Gen.Int[0, 2900], Gen.Int[0, 4], (first, length) => new DaySpan(Start.AddDays(first), Start.AddDays(first + length)));

    private static readonly Gen<Rota> Everybody =
        Gen.Select(Gen.Int[2, 9], FirstYear, AnyClosure.Array[0, 6], (n, year, closures) => new Rota(n, Rota.Closed(closures)).PlanYears(year, year + 1));

    private static readonly Gen<(Rota Rota, int Leaders)> WithLeave =
        Gen.Int[2, 9].SelectMany(n => Gen.Select(FirstYear, Gen.Select(Gen.Int[0, n - 1], AnySpan).Array[1, 20]).Select(
            (year, leave) => (new Rota(n, Calendars.Shandong, leave).PlanYears(year, year + 1), n)));

    private static DateOnly Start => new(2019, 1, 1);

    [Fact]
    public void Every_working_day_has_one_leader() =>
        Everybody.Sample(rota => rota.Turns.Select(t => t.Day).ShouldBeUnique(), iter: 5);

    [Fact]
    public void In_a_quarter_and_over_a_year_the_days_differ_by_one_at_most() =>
        Everybody.Sample(
            rota =>
            {
                foreach (var quarter in QuartersOf(rota))
                {
                    Rota.Spread(rota.Count(t => quarter.Holds(t.Day))).ShouldBeLessThanOrEqualTo(1, quarter.ToString());
                }

                foreach (var year in rota.Turns.Select(t => t.Day.Year).Distinct())
                {
                    Rota.Spread(rota.Count(t => t.Day.Year == year)).ShouldBeLessThanOrEqualTo(1, $"{year}");
                }
            },
            iter: Many);

    // Two leaders only take turns; which of them has a single day between two holidays is then a matter of the calendar.
    [Fact]
    public void The_days_next_to_holidays_differ_by_one_at_most_over_a_year_and_by_two_where_two_take_turns() =>
        Everybody.Sample(
            rota =>
            {
                foreach (var year in rota.Turns.Select(t => t.Day.Year).Distinct())
                {
                    var most = rota.Row.Length == 2 ? 2 : 1;
                    Rota.Spread(rota.Count(t => t.Day.Year == year && t.NextToHoliday)).ShouldBeLessThanOrEqualTo(most, $"{year}");
                }
            },
            iter: Many);

    [Fact]
    public void Nobody_has_two_working_days_running_so_both_sides_of_a_holiday_are_different_leaders() =>
        Everybody.Sample(
            rota => rota.Turns.Zip(rota.Turns.Skip(1)).ShouldAllBe(pair => pair.First.StaffId != pair.Second.StaffId), iter: Many);

    [Fact]
    public void On_leave_nobody_is_planned_and_nobody_stands_in() =>
        WithLeave.Sample(
            plan => plan.Rota.Turns.ShouldAllBe(t =>
                !plan.Rota.IsAway(plan.Rota.NumberOf(t.StaffId), t.Day)
                && (t.StandInId == null || !plan.Rota.IsAway(plan.Rota.NumberOf(t.StandInId.Value), t.Day))),
            iter: Many);

    [Fact]
    public void Those_who_are_there_all_the_quarter_differ_by_one_at_most_whoever_is_on_leave() =>
        WithLeave.Sample(
            plan =>
            {
                foreach (var quarter in QuartersOf(plan.Rota))
                {
                    var counts = plan.Rota.Count(t => quarter.Holds(t.Day));
                    var present = plan.Rota.PresentAll(quarter.From, quarter.To).Select(l => counts[l]).ToList();
                    (present.Count < 2 ? 0 : Rota.Spread(present)).ShouldBeLessThanOrEqualTo(1, quarter.ToString());
                }
            },
            iter: Many);

    // With three there is always one who has neither the day before nor the day after. Two only take turns, and where leave makes them
    // lose step, somebody has two days running; that cannot always be beside the leave.
    [Fact]
    public void Two_days_running_happen_only_where_leave_leaves_two_or_one() =>
        WithLeave.Where(plan => plan.Leaders > 2).Sample(
            plan =>
            {
                foreach (var (one, next) in plan.Rota.Turns.Zip(plan.Rota.Turns.Skip(1)).Where(p => p.First.StaffId == p.Second.StaffId))
                {
                    new[] { one.Day, next.Day }.Min(day => Enumerable.Range(0, plan.Leaders).Count(l => !plan.Rota.IsAway(l, day)))
                        .ShouldBeLessThanOrEqualTo(2, $"{one.Day:O}");
                }
            },
            iter: Many);

    [Fact]
    public void Whoever_stands_in_is_somebody_else() =>
        Everybody.Sample(rota => rota.Turns.ShouldAllBe(t => t.StandInId != null && t.StandInId != t.StaffId), iter: 5);

    [Fact]
    public void The_same_input_gives_the_same_plan() =>
        Gen.Int[2, 9].Sample(
            n => new Rota(n, Calendars.Shandong).PlanYears(2024, 2024).Turns
                .ShouldBe(new Rota(n, Calendars.Shandong).PlanYears(2024, 2024).Turns),
            iter: 8);

    private static IEnumerable<DutyQuarter> QuartersOf(Rota rota) => rota.Turns.Select(t => DutyQuarter.Of(t.Day)).Distinct();
}
