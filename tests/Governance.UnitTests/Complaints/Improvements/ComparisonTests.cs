using CsCheck;
using Governance.Complaints.Domain.Improvements;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Improvements;

/// <summary>Which days are compared, and what is said of them.</summary>
public class ComparisonTests
{
    [Fact]
    public void The_days_before_and_after_are_as_many_and_touch()
    {
        var compared = new Comparison(Calendars.Day("2026-11-11"), 10, Calendars.Day("2026-11-30"));

        (compared.BeforeFrom, compared.BeforeTo).ShouldBe((Calendars.Day("2026-11-01"), Calendars.Day("2026-11-10")));
        (compared.AfterFrom, compared.AfterTo).ShouldBe((Calendars.Day("2026-11-11"), Calendars.Day("2026-11-20")));
    }

    [Theory]
    [InlineData("2026-11-10", 0, false)]
    [InlineData("2026-11-11", 0, true)]
    [InlineData("2026-11-12", 1, true)]
    [InlineData("2026-11-20", 9, true)]
    [InlineData("2026-11-21", 10, true)]
    [InlineData("2027-11-21", 10, true)]
    public void A_day_counts_as_over_when_it_is(string today, int over, bool isInForce)
    {
        var compared = new Comparison(Calendars.Day("2026-11-11"), 10, Calendars.Day(today));
        (compared.DaysOver, compared.IsInForce).ShouldBe((over, isInForce));
    }

    [Theory]
    [InlineData("2026-11-10", 9, 0, "NotInForce")]
    [InlineData("2026-11-20", 9, 0, "TooEarly")]
    [InlineData("2026-11-21", 4, 0, "TooFew")]
    [InlineData("2026-11-21", 5, 0, "Fewer")]
    [InlineData("2026-11-21", 3, 3, "Same")]
    [InlineData("2026-11-21", 3, 4, "More")]
    public void Nothing_is_said_too_early_or_of_too_few(string today, int before, int after, string verdict) =>
        new Comparison(Calendars.Day("2026-11-11"), 10, Calendars.Day(today)).VerdictOn(before, after).ToString().ShouldBe(verdict);

    [Fact]
    public void No_day_is_in_both_and_none_lies_ahead() => Gen.Select(Gen.Int[738000, 740000], Gen.Int[1, 366], Gen.Int[738000, 741000]).Sample((on, days, today) =>
    {
        var compared = new Comparison(DateOnly.FromDayNumber(on), days, DateOnly.FromDayNumber(today));
        return compared.BeforeTo.DayNumber - compared.BeforeFrom.DayNumber + 1 == days
            && compared.AfterTo.DayNumber - compared.AfterFrom.DayNumber + 1 == days
            && compared.BeforeTo < compared.AfterFrom
            && compared.AfterSoFar <= DateOnly.FromDayNumber(today)
            && compared.DaysOver >= 0 && compared.DaysOver <= days;
    });
}
