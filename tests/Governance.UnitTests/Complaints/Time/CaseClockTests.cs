using Governance.Calendar;
using Governance.Kernel.Timing;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Time;

public class CaseClockTests
{
    // 2026-11-23 is a Monday.
    [Theory]
    [InlineData("2026-11-23", 0, "2026-11-23", null, null, "2026-11-24")]
    [InlineData("2026-11-21", 0, "2026-11-23", null, "2026-11-23", "2026-11-24")]
    [InlineData("2026-11-23", 1, "2026-11-24", null, "2026-11-24", "2026-11-25")]
    [InlineData("2026-11-23", 2, "2026-11-25", null, "2026-11-24", "2026-11-26")]
    [InlineData("2026-11-23", 3, "2026-11-26", "2026-11-24", "2026-11-25", "2026-11-27")]
    [InlineData("2026-11-23", 5, "2026-11-30", "2026-11-26", "2026-11-27", "2026-12-01")]
    [InlineData("2026-09-30", 3, "2026-10-10", "2026-10-08", "2026-10-09", "2026-10-12")]
    public void Cards_come_on_days_that_count_and_never_on_the_day_of_receipt(
        string start, int days, string due, string? reminder, string? yellow, string red)
    {
        var reckoning = TimedCase.Clock().Reckon(Calendars.Day(start), days, []);

        reckoning.DueOn.ShouldBe(Calendars.Day(due));
        reckoning.DueAt.ShouldBe(LocalTime.StartOf(Calendars.Day(due)).AddHours(17));
        DayOf(reckoning.RemindAt).ShouldBe(reminder);
        DayOf(reckoning.YellowAt).ShouldBe(yellow);
        DayOf(reckoning.RedAt).ShouldBe(red);
    }

    [Fact]
    public void A_card_does_not_fall_on_a_day_on_which_the_clock_stands_still()
    {
        Pause[] pauses = [new(Calendars.Day("2026-11-25"), Calendars.Day("2026-11-27"), "公示")];

        var reckoning = TimedCase.Clock().Reckon(Calendars.Day("2026-11-23"), 2, pauses);

        reckoning.DueOn.ShouldBe(Calendars.Day("2026-11-30"));
        DayOf(reckoning.YellowAt).ShouldBe("2026-11-24");
    }

    [Fact]
    public void Without_cards_there_is_still_a_reminder()
    {
        var reckoning = TimedCase.Clock(TimedCase.Rules with { Cards = false }).Reckon(Calendars.Day("2026-11-23"), 5, []);

        reckoning.YellowAt.ShouldBeNull();
        reckoning.RedAt.ShouldBeNull();
        reckoning.RemindAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_limit_into_a_year_that_is_not_published_says_so()
    {
        TimedCase.Clock().Reckon(Calendars.Day("2026-12-28"), 5, []).Provisional.ShouldBeTrue();
        TimedCase.Clock().Reckon(Calendars.Day("2026-12-21"), 5, []).Provisional.ShouldBeFalse();
        Should.Throw<CalendarYearMissingException>(() => TimedCase.Clock().Reckon(Calendars.Day("2027-12-28"), 5, []));
    }

    private static string? DayOf(DateTime? utc) => utc is { } at ? LocalTime.DayOf(at).ToString("yyyy-MM-dd") : null;
}
