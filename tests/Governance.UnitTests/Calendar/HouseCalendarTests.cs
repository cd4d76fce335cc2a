using Governance.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Calendar;

public class HouseCalendarTests
{
    private static readonly LocalClosure Place = new(Calendars.Day("2026-11-24"), Calendars.Day("2026-11-24"), "全区停电");
    private static readonly LocalClosure House = new(Calendars.Day("2026-11-25"), Calendars.Day("2026-11-26"), "大厅搬家");

    [Fact]
    public void A_house_without_anything_of_its_own_shares_the_calendar_of_its_place() =>
        Calendars.Shandong.With([], null).ShouldBeSameAs(Calendars.Shandong);

    [Fact]
    public void Closures_of_the_house_come_to_those_of_the_place()
    {
        var calendar = Calendars.With(Place).With([House], null);

        calendar.Closures.ShouldBe([Place, House]);
        calendar.Explain(Calendars.Day("2026-11-24")).Name.ShouldBe("全区停电");
        calendar.Explain(Calendars.Day("2026-11-26")).ShouldBe(
            new DayExplanation(Calendars.Day("2026-11-26"), DayReason.LocalClosure, "大厅搬家"));
        calendar.AddWorkingDays(Calendars.Day("2026-11-23"), 1).Day.ShouldBe(Calendars.Day("2026-11-27"));
        Calendars.With(Place).IsWorkingDay(Calendars.Day("2026-11-26")).ShouldBeTrue();
    }

    [Fact]
    public void Hours_of_the_house_replace_those_of_the_place()
    {
        var hours = new OfficeHours(new OfficeInterval(new TimeOnly(8, 30), new TimeOnly(18, 0)));

        var calendar = Calendars.With(Place).With([], hours);

        calendar.OfficeHours.ShouldBeSameAs(hours);
        calendar.Closures.ShouldBe([Place]);
        calendar.WorkingTimeBetween(Calendars.At("2026-11-23T07:00:00"), Calendars.At("2026-11-23T20:00:00")).Time
            .ShouldBe(TimeSpan.FromHours(9.5));
    }

    [Fact]
    public void What_differs_has_another_version_and_what_is_the_same_has_the_same()
    {
        var house = Calendars.Shandong.With([House], null);

        house.Version.ShouldNotBe(Calendars.Shandong.Version);
        house.Version.ShouldBe(Calendars.With(House).Version);
        Calendars.Shandong.With([House], Calendars.NineToFive).Version.ShouldBe(house.Version);
    }

    [Fact]
    public void The_days_are_those_of_a_calendar_made_at_once()
    {
        var house = Calendars.With(Place).With([House], null);
        var whole = Calendars.With(Place, House);

        for (var day = Calendars.Day("2026-01-01"); day.Year == 2026; day = day.AddDays(1))
        {
            house.Explain(day).ShouldBe(whole.Explain(day));
        }
    }
}
