using System.Text.Json;
using Governance.Calendar;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Calendar.Calendars;

namespace Governance.UnitTests.Calendar;

public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2020-01-16", 1, "2020-01-17")] // an ordinary Thursday
    [InlineData("2020-01-17", 1, "2020-01-19")] // the next Sunday is worked
    [InlineData("2020-01-23", 1, "2020-02-03")] // the Spring Festival that was made longer
    [InlineData("2020-09-30", 1, "2020-10-09")]
    [InlineData("2020-09-30", 2, "2020-10-10")] // a worked Saturday
    [InlineData("2022-04-29", 5, "2022-05-10")]
    [InlineData("2021-12-31", 1, "2022-01-04")]
    [InlineData("2020-10-03", 1, "2020-10-09")] // received on a holiday
    [InlineData("2020-10-09", 0, "2020-10-09")]
    [InlineData("2020-10-03", 0, "2020-10-09")]
    public void A_limit_ends_where_the_wall_calendar_says(string start, int days, string due) =>
        Shandong.AddWorkingDays(Day(start), days).Day.ShouldBe(Day(due));

    [Fact]
    public void A_due_day_explains_every_day_since_the_day_of_receipt()
    {
        var calendar = With(new LocalClosure(Day("2021-09-22"), Day("2021-09-22"), "大厅停电检修"));
        var pause = new Pause(Day("2021-09-24"), Day("2021-09-27"), "公示");

        var due = calendar.AddWorkingDays(Day("2021-09-17"), 3, [pause]);

        due.Day.ShouldBe(Day("2021-09-28"));
        due.Start.ShouldBe(Day("2021-09-17"));
        due.WorkingDays.ShouldBe(3);
        due.CalendarVersion.ShouldBe(calendar.Version);
        due.Provisional.ShouldBeFalse();
        due.Days.ShouldBe(
        [
            new DayExplanation(Day("2021-09-18"), DayReason.MakeUpDay, "中秋节"),
            new DayExplanation(Day("2021-09-19"), DayReason.Holiday, "中秋节"),
            new DayExplanation(Day("2021-09-20"), DayReason.Holiday, "中秋节"),
            new DayExplanation(Day("2021-09-21"), DayReason.Holiday, "中秋节"),
            new DayExplanation(Day("2021-09-22"), DayReason.LocalClosure, "大厅停电检修"),
            new DayExplanation(Day("2021-09-23"), DayReason.Workday, null),
            new DayExplanation(Day("2021-09-24"), DayReason.Paused, "公示"),
            new DayExplanation(Day("2021-09-25"), DayReason.Weekend, null),
            new DayExplanation(Day("2021-09-26"), DayReason.Paused, "公示"),
            new DayExplanation(Day("2021-09-27"), DayReason.Paused, "公示"),
            new DayExplanation(Day("2021-09-28"), DayReason.Workday, null),
        ]);
    }

    [Fact]
    public void A_due_day_can_be_stored_as_JSON_with_reasons_by_name()
    {
        var due = Shandong.AddWorkingDays(Day("2021-09-17"), 3);

        var json = JsonSerializer.Serialize(due);
        var back = JsonSerializer.Deserialize<DueDay>(json)!;

        json.ShouldContain("\"MakeUpDay\"");
        back.Days.ShouldBe(due.Days);
        (back with { Days = due.Days }).ShouldBe(due);
    }

    [Fact]
    public void A_zero_limit_on_a_working_day_passes_over_no_day() =>
        Shandong.AddWorkingDays(Day("2020-10-09"), 0).Days.ShouldBeEmpty();

    [Theory]
    [InlineData("2020-10-10", 1, "2020-10-09")]
    [InlineData("2020-10-09", 1, "2020-09-30")]
    [InlineData("2020-10-09", 0, "2020-10-09")]
    [InlineData("2020-10-03", 0, "2020-09-30")]
    public void The_day_before_a_due_day_is_found_backwards(string end, int days, string expected) =>
        Shandong.SubtractWorkingDays(Day(end), days).Day.ShouldBe(Day(expected));

    [Theory]
    [InlineData("2020-09-30", "2020-10-10", 2)]
    [InlineData("2020-10-10", "2020-09-30", -2)]
    [InlineData("2020-10-09", "2020-10-09", 0)]
    public void Working_days_left_turn_into_working_days_overdue(string today, string due, int left) =>
        Shandong.CountWorkingDays(Day(today), Day(due)).ShouldBe(left);

    [Fact]
    public void A_negative_number_of_days_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Shandong.AddWorkingDays(Day("2020-10-09"), -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Shandong.SubtractWorkingDays(Day("2020-10-09"), -1));
    }

    [Fact]
    public void There_is_no_due_day_while_a_pause_has_no_end()
    {
        var open = new Pause(Day("2020-10-12"), null, "公示");

        var error = Should.Throw<OpenPauseException>(() => Shandong.AddWorkingDays(Day("2020-09-30"), 3, [open]));

        error.Code.ShouldBe("Calendar:PauseOpen");
        error.Pause.ShouldBe(open);
        Shandong.AddWorkingDays(Day("2020-09-30"), 2, [open]).Day.ShouldBe(Day("2020-10-10"));
        Should.Throw<OpenPauseException>(() => Shandong.AddWorkingDays(Day("2020-10-12"), 0, [open]));
        Shandong.CountWorkingDays(Day("2020-09-30"), Day("2020-12-31"), [open]).ShouldBe(2);
        Shandong.SubtractWorkingDays(Day("2020-12-31"), 1, [open]).Day.ShouldBe(Day("2020-10-10"));
        Shandong.WorkingTimeBetween(At("2020-10-10T09:00"), At("2020-12-31T17:00"), [open]).Time.ShouldBe(TimeSpan.FromHours(7));
    }

    [Fact]
    public void A_closure_or_pause_that_ends_before_it_begins_is_refused()
    {
        Should.Throw<ArgumentException>(() => new LocalClosure(Day("2020-10-12"), Day("2020-10-11"), "检修"));
        Should.Throw<ArgumentException>(() => new Pause(Day("2020-10-12"), Day("2020-10-11"), "公示"));
        Should.Throw<ArgumentException>(() => new Pause(Day("2020-10-12"), null, " "));
    }
}
