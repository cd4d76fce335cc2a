using Governance.Calendar;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Calendar.Calendars;

namespace Governance.UnitTests.Calendar;

public class WorkingTimeTests
{
    [Theory]
    [InlineData("2020-10-09T09:00", "2020-10-09T17:00", 7 * 60)]
    [InlineData("2020-10-09T11:30", "2020-10-09T13:30", 60)]
    [InlineData("2020-10-09T12:00", "2020-10-09T13:00", 0)]
    [InlineData("2020-09-30T16:00", "2020-10-09T10:00", 120)]
    [InlineData("2020-10-03T09:00", "2020-10-03T17:00", 0)]
    [InlineData("2020-10-10T16:59", "2020-10-11T23:00", 1)]
    public void Only_office_hours_of_working_days_count(string from, string to, int minutes) =>
        Shandong.WorkingTimeBetween(At(from), At(to)).Time.ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void The_day_is_told_in_China_whatever_the_offset_of_the_instant()
    {
        var utc = new DateTimeOffset(2020, 10, 9, 1, 0, 0, TimeSpan.Zero);

        var time = Shandong.WorkingTimeBetween(utc, utc.AddHours(2).ToOffset(TimeSpan.FromHours(-5)));

        time.Time.ShouldBe(TimeSpan.FromHours(2));
        time.Days.ShouldBe([new WorkedDay(new DayExplanation(Day("2020-10-09"), DayReason.Workday, null), TimeSpan.FromHours(2))]);
        ChinaTime.DayOf(new DateTimeOffset(2020, 10, 8, 16, 0, 0, TimeSpan.Zero)).ShouldBe(Day("2020-10-09"));
        ChinaTime.DayOf(new DateTimeOffset(2020, 10, 8, 15, 59, 59, TimeSpan.Zero)).ShouldBe(Day("2020-10-08"));
    }

    [Fact]
    public void An_empty_stretch_has_no_days_and_a_backward_one_is_refused()
    {
        Shandong.WorkingTimeBetween(At("2020-10-09T10:00"), At("2020-10-09T10:00")).Days.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Shandong.WorkingTimeBetween(At("2020-10-09T10:00"), At("2020-10-09T09:00")));
    }

    [Fact]
    public void Office_hours_are_sorted_and_may_touch_but_not_overlap()
    {
        var morning = new OfficeInterval(new TimeOnly(9, 0), new TimeOnly(12, 0));
        var afternoon = new OfficeInterval(new TimeOnly(12, 0), new TimeOnly(17, 0));
        var late = new OfficeInterval(new TimeOnly(16, 59), new TimeOnly(20, 0));

        new OfficeHours(afternoon, morning).Intervals.ShouldBe([morning, afternoon]);
        new OfficeHours(afternoon, morning).PerDay.ShouldBe(TimeSpan.FromHours(8));
        Should.Throw<ArgumentException>(() => new OfficeHours(morning, afternoon, late)).Message.ShouldContain("12:00-17:00 and 16:59-20:00");
        Should.Throw<ArgumentException>(() => new OfficeHours());
        Should.Throw<ArgumentException>(() => new OfficeInterval(new TimeOnly(9, 0), new TimeOnly(9, 0)));
    }
}
