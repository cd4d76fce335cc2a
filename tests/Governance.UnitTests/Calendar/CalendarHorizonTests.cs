using Governance.Calendar;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Calendar.Calendars;

namespace Governance.UnitTests.Calendar;

public class CalendarHorizonTests
{
    [Fact]
    public void A_limit_into_the_year_after_the_last_published_one_is_provisional_and_knows_weekends_only()
    {
        var due = Shandong.AddWorkingDays(Day("2026-12-31"), 1);

        due.Day.ShouldBe(Day("2027-01-01"));
        due.Provisional.ShouldBeTrue();
        Shandong.IsProvisional(due.Day).ShouldBeTrue();
        Shandong.AddWorkingDays(Day("2026-12-30"), 1).Provisional.ShouldBeFalse();
        Shandong.SubtractWorkingDays(Day("2027-01-04"), 2).Provisional.ShouldBeTrue();
        Shandong.WorkingTimeBetween(At("2026-12-31T09:00"), At("2027-01-01T10:00")).Provisional.ShouldBeTrue();
        Shandong.WorkingTimeBetween(At("2026-12-31T09:00"), At("2027-01-01T00:00")).Provisional.ShouldBeFalse();
    }

    [Fact]
    public void A_year_without_data_is_an_error_that_names_the_file_to_add()
    {
        var error = Should.Throw<CalendarYearMissingException>(() => Shandong.AddWorkingDays(Day("2027-12-30"), 5));

        error.Code.ShouldBe("Calendar:YearMissing");
        error.Year.ShouldBe(2028);
        error.File.ShouldBe("tenants/shandong/calendar/2028.json");
        error.Message.ShouldContain(error.File);
    }

    [Fact]
    public void A_year_before_the_first_is_an_error_even_for_a_weekend()
    {
        Should.Throw<CalendarYearMissingException>(() => Shandong.Explain(Day("2018-12-30"))).Year.ShouldBe(2018);
        Should.Throw<CalendarYearMissingException>(() => Shandong.SubtractWorkingDays(Day("2019-01-02"), 1)).Year.ShouldBe(2018);
        Should.Throw<CalendarYearMissingException>(() => Shandong.CountWorkingDays(Day("2018-12-28"), Day("2019-01-02"))).Year.ShouldBe(2018);
        Should.Throw<CalendarYearMissingException>(() => Shandong.WorkingTimeBetween(At("2018-12-31T23:59"), At("2019-01-02T10:00")));
    }

    [Fact]
    public void A_gap_between_published_years_is_an_error_and_not_provisional()
    {
        var calendar = new WorkingCalendar(Years.Where(year => year.Year != 2020), [], NineToFive, "some/folder/");

        Should.Throw<CalendarYearMissingException>(() => calendar.IsWorkingDay(Day("2020-03-02"))).File.ShouldBe("some/folder/2020.json");
    }

    [Fact]
    public void A_calendar_needs_at_least_one_year_and_each_once()
    {
        Should.Throw<ArgumentException>(() => new WorkingCalendar([], [], NineToFive, Folder));
        Should.Throw<ArgumentException>(() => new WorkingCalendar([Years[0], Years[0]], [], NineToFive, Folder));
    }
}
