using Governance.Calendar;
using Governance.Halls;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening;
using Governance.Halls.Pages;
using Governance.Kernel.Infrastructure.Localization;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Opening;

public class OpeningAtTests
{
    private static readonly Texts Words = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));

    private static readonly WorkingCalendar Calendar = Calendars.With(new LocalClosure(Calendars.Day("2026-11-24"), Calendars.Day("2026-11-25"), "演示搬迁"));

    [Theory]
    [InlineData("2026-11-23T08:59:59", false)]
    [InlineData("2026-11-23T09:00:00", true)]
    [InlineData("2026-11-23T11:59:59", true)]
    [InlineData("2026-11-23T12:00:00", false)]
    [InlineData("2026-11-23T12:59:59", false)]
    [InlineData("2026-11-23T13:00:00", true)]
    [InlineData("2026-11-23T17:00:00", false)]
    [InlineData("2026-11-24T10:00:00", false)] // closed
    [InlineData("2026-11-22T10:00:00", false)] // Sunday
    [InlineData("2026-10-10T10:00:00", true)] // Saturday, worked
    [InlineData("2026-10-01T10:00:00", false)] // holiday
    [InlineData("2026-10-05T10:00:00", false)] // holiday on a Monday
    public void A_hall_is_open_within_its_hours_on_days_that_count(string clock, bool open) => At(clock).IsOpen.ShouldBe(open);

    [Theory]
    [InlineData("2026-11-23T10:00:00", "2026-11-26", DayReason.Workday)]
    [InlineData("2026-11-27T18:00:00", "2026-11-30", DayReason.Workday)]
    [InlineData("2026-09-30T18:00:00", "2026-10-08", DayReason.Workday)]
    [InlineData("2026-10-09T18:00:00", "2026-10-10", DayReason.MakeUpDay)]
    public void The_next_open_day_leaves_out_weekends_holidays_and_closures(string clock, string next, DayReason reason)
    {
        var opening = At(clock);

        opening.NextOpenDay.ShouldNotBeNull().Day.ShouldBe(Calendars.Day(next));
        opening.NextOpenDay!.Reason.ShouldBe(reason);
        opening.NextHours.ShouldBe(Calendars.NineToFive.Intervals);
    }

    [Fact]
    public void Nobody_is_sent_to_a_hall_in_a_year_that_is_not_published()
    {
        var opening = At("2026-12-31T18:00:00");

        opening.NextOpenDay.ShouldBeNull();
        opening.NextHours.ShouldBeEmpty();
        Say("2026-12-31T18:00:00").ShouldBe("今天已经下班。下次哪天开门还说不准：之后的放假安排还没有公布。");
    }

    [Fact]
    public void A_hall_that_has_ended_or_not_begun_is_closed()
    {
        var ended = Example.Hall(to: Calendars.Day("2026-11-20"));
        var later = Example.Hall(from: Calendars.Day("2026-12-01"));
        var utc = Calendars.At("2026-11-23T10:00:00").UtcDateTime;

        OpeningAt.Reckon(ended, Calendar, utc).ShouldSatisfyAllConditions(o => o.IsOpen.ShouldBeFalse(), o => o.NextOpenDay.ShouldBeNull());
        OpeningAt.Reckon(later, Calendar, utc).NextOpenDay!.Day.ShouldBe(Calendars.Day("2026-12-01"));
        OpeningSentence.Of(ended, Calendar, utc, Words).ShouldBe("这个大厅已经撤销，最后办公日是 11 月 20 日周五。");
    }

    [Theory]
    [InlineData("2026-11-23T10:00:00", "现在开门，到 12:00；今天 13:00–17:00 还开。")]
    [InlineData("2026-11-23T14:00:00", "现在开门，今天到 17:00。")]
    [InlineData("2026-11-23T12:30:00", "现在没开门，今天 13:00–17:00 开门。")]
    [InlineData("2026-11-23T18:00:00", "今天已经下班。下次开门：11 月 26 日周四，09:00–12:00、13:00–17:00。")]
    [InlineData("2026-11-24T10:00:00", "今天不开门（停止办公：演示搬迁）。下次开门：后天（11 月 26 日周四），09:00–12:00、13:00–17:00。")]
    [InlineData("2026-10-09T18:00:00", "今天已经下班。下次开门：明天（10 月 10 日周六），09:00–12:00、13:00–17:00。")]
    [InlineData("2026-10-05T10:00:00", "今天不开门（国庆节放假）。下次开门：10 月 8 日周四，09:00–12:00、13:00–17:00。")]
    public void The_sentence_says_what_a_person_at_the_door_would(string clock, string sentence) => Say(clock).ShouldBe(sentence);

    [Fact]
    public void A_year_without_a_calendar_is_said_and_not_guessed() =>
        Say("2029-03-01T10:00:00").ShouldStartWith("今天开不开门查不到");

    private static HallOpening At(string clock) => OpeningAt.Reckon(Example.Hall(), Calendar, Calendars.At(clock).UtcDateTime);

    private static string Say(string clock) => OpeningSentence.Of(Example.Hall(), Calendar, Calendars.At(clock).UtcDateTime, Words);
}
