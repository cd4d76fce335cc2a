using CsCheck;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Calendar;

public class WorkingDayPropertyTests
{
    private const int Many = 2000;

    private static readonly Gen<DateOnly> AnyDay = Scenario.DayFrom("2019-01-01", "2026-12-31");

    // A walk back from here cannot leave 2019, even through all closures and pauses at once.
    private static readonly Gen<DateOnly> LaterDay = Scenario.DayFrom("2023-06-01", "2026-12-31");

    private static readonly Gen<int> Limit = Gen.Int[0, 30];

    [Fact]
    public void Every_day_has_the_reason_the_oracle_finds() =>
        Gen.Select(Scenario.Any, AnyDay).Sample(
            (scenario, day) =>
            {
                var explanation = scenario.Calendar.Explain(day, scenario.Pauses);
                explanation.Day.ShouldBe(day);
                explanation.Reason.ShouldBe(scenario.Oracle.ReasonOf(day));
                explanation.Counts.ShouldBe(scenario.Oracle.Counts(day));
            },
            iter: Many);

    [Fact]
    public void Without_closures_and_pauses_every_day_of_the_eight_years_agrees_with_the_oracle()
    {
        var oracle = new SlowOracle([], []);
        for (var day = Calendars.Day("2019-01-01"); day <= Calendars.Day("2026-12-31"); day = day.AddDays(1))
        {
            Calendars.Shandong.Explain(day).Reason.ShouldBe(oracle.ReasonOf(day), day.ToString("O"));
            Calendars.Shandong.IsWorkingDay(day).ShouldBe(oracle.Counts(day));
        }
    }

    [Fact]
    public void Adding_agrees_with_the_oracle() =>
        Gen.Select(Scenario.Any, AnyDay, Limit).Sample(
            (scenario, start, days) =>
            {
                var expected = scenario.Oracle.Walk(start, days, 1);
                // Many spans in a row may push the limit past the provisional year.
                if (expected.Year > 2027)
                {
                    return;
                }

                var due = scenario.Calendar.AddWorkingDays(start, days, scenario.Pauses);
                due.Day.ShouldBe(expected);
                due.Start.ShouldBe(start);
                due.WorkingDays.ShouldBe(days);
                due.Provisional.ShouldBe(expected.Year == 2027);
                due.Days.Select(passed => passed.Day).ShouldBe(DaysBetween(start.AddDays(1), due.Day));
                due.Days.ShouldAllBe(passed => passed.Reason == scenario.Oracle.ReasonOf(passed.Day));
            },
            iter: Many);

    [Fact]
    public void Subtracting_agrees_with_the_oracle() =>
        Gen.Select(Scenario.Any, LaterDay, Limit).Sample(
            (scenario, end, days) =>
            {
                var due = scenario.Calendar.SubtractWorkingDays(end, days, scenario.Pauses);
                due.Day.ShouldBe(scenario.Oracle.Walk(end, days, -1));
                due.Days.Select(passed => passed.Day).ShouldBe(DaysBetween(due.Day, end.AddDays(-1)));
                due.Days.ShouldAllBe(passed => passed.Reason == scenario.Oracle.ReasonOf(passed.Day));
            },
            iter: Many);

    [Fact]
    public void Counting_agrees_with_the_oracle_and_turns_its_sign_backwards() =>
        Gen.Select(Scenario.Any, AnyDay, AnyDay).Sample(
            (scenario, one, other) =>
            {
                var (from, to) = one <= other ? (one, other) : (other, one);
                var expected = scenario.Oracle.CountBetween(from, to);
                scenario.Calendar.CountWorkingDays(from, to, scenario.Pauses).ShouldBe(expected);
                scenario.Calendar.CountWorkingDays(to, from, scenario.Pauses).ShouldBe(-expected);
            },
            iter: 200);

    [Fact]
    public void Subtracting_undoes_adding_between_working_days() =>
        Gen.Select(Scenario.Any, Scenario.DayFrom("2019-01-01", "2024-12-31"), Limit).Sample(
            (scenario, start, days) =>
            {
                var calendar = scenario.Calendar;
                if (!calendar.Explain(start, scenario.Pauses).Counts)
                {
                    return;
                }

                var due = calendar.AddWorkingDays(start, days, scenario.Pauses);
                calendar.SubtractWorkingDays(due.Day, days, scenario.Pauses).Day.ShouldBe(start);
                calendar.CountWorkingDays(start, due.Day, scenario.Pauses).ShouldBe(days);
            },
            iter: Many);

    [Fact]
    public void A_longer_limit_or_a_later_start_is_never_due_earlier() =>
        Gen.Select(Scenario.Any, Scenario.DayFrom("2019-01-01", "2024-12-31"), Limit).Sample(
            (scenario, start, days) =>
            {
                var calendar = scenario.Calendar;
                var due = calendar.AddWorkingDays(start, days, scenario.Pauses).Day;
                calendar.AddWorkingDays(start, days + 1, scenario.Pauses).Day.ShouldBeGreaterThanOrEqualTo(due);
                calendar.AddWorkingDays(start.AddDays(1), days, scenario.Pauses).Day.ShouldBeGreaterThanOrEqualTo(due);
            },
            iter: Many);

    private static IEnumerable<DateOnly> DaysBetween(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
