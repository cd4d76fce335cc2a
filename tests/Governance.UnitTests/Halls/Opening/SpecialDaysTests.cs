using Governance.Calendar;
using Governance.Halls;
using Governance.Halls.Domain.Opening;
using Governance.Halls.Pages.Public;
using Governance.Kernel.Infrastructure.Localization;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Opening;

public class SpecialDaysTests
{
    private static readonly Texts Words = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));

    [Fact]
    public void Holidays_and_make_up_days_ahead_are_said_in_words_for_a_wall_calendar()
    {
        var today = Calendars.Day("2026-09-19");

        SpecialDays.Ahead(Calendars.Shandong, today).Select(days => Words.Special(days, today)).ShouldBe(
        [
            "明天（9 月 20 日周日）补班，照常开门（国庆节调休）。",
            "9 月 25 日周五至 9 月 27 日周日中秋节放假，不开门。",
            "10 月 1 日周四至 10 月 7 日周三国庆节放假，不开门。",
            "10 月 10 日周六补班，照常开门（国庆节调休）。",
        ]);
    }

    [Fact]
    public void A_closure_goes_on_over_a_weekend_and_stops_with_a_working_day()
    {
        var today = Calendars.Day("2026-11-23");
        var calendar = Calendars.With(
            new LocalClosure(Calendars.Day("2026-11-26"), Calendars.Day("2026-12-01"), "演示搬迁"),
            new LocalClosure(Calendars.Day("2026-12-03"), Calendars.Day("2026-12-03"), "演示搬迁"));

        SpecialDays.Ahead(calendar, today).Select(days => (days.From, days.To)).ShouldBe(
        [
            (Calendars.Day("2026-11-26"), Calendars.Day("2026-12-01")),
            (Calendars.Day("2026-12-03"), Calendars.Day("2026-12-03")),
        ]);
    }

    [Theory]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-12-10", 2027)]
    [InlineData("2030-01-01", 2030)]
    public void A_year_that_is_not_published_is_named(string today, int? year)
    {
        SpecialDays.UnknownYear(Calendars.Shandong, Calendars.Day(today)).ShouldBe(year);
        SpecialDays.Ahead(Calendars.Shandong, Calendars.Day(today)).ShouldAllBe(days => days.To.Year <= 2026);
    }
}
