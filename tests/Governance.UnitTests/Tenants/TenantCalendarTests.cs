using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class TenantCalendarTests
{
    [Fact]
    public void Tenants_without_closures_share_the_calendar_of_the_province()
    {
        var calendars = TestPack.Shandong.GetRequiredService<ICalendars>();
        var province = calendars.For(null);

        province.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(2019, 8));
        province.FileHint.ShouldBe("tenants/shandong/calendar");
        province.IsWorkingDay(new DateOnly(2019, 10, 1)).ShouldBeFalse();
        province.IsWorkingDay(new DateOnly(2019, 10, 12)).ShouldBeTrue();
        calendars.For(TenantIds.FromCode("370000", "370783")).ShouldBeSameAs(province);
    }

    [Fact]
    public void A_closure_holds_where_it_is_written()
    {
        using var copy = new PackCopy("guangdong");
        copy.Write(
            "442000/office.json",
            """
            { "source": "test", "verified": true, "closures": [{ "from": "2021-09-13", "to": "2021-09-14", "reason": "台风" }] }
            """);
        using var services = copy.Load();
        var calendars = services.GetRequiredService<ICalendars>();

        calendars.For(TenantIds.FromCode("440000", "442000")).IsWorkingDay(new DateOnly(2021, 9, 13)).ShouldBeFalse();
        calendars.For(TenantIds.FromCode("440000", "441400")).IsWorkingDay(new DateOnly(2021, 9, 13)).ShouldBeTrue();
        calendars.For(TenantIds.FromCode("440000", "442000")).OfficeHours.PerDay.ShouldBe(TimeSpan.FromHours(7));
    }

    [Fact]
    public void A_year_that_is_missing_in_between_is_told_and_so_is_a_broken_one()
    {
        using var copy = new PackCopy("guangdong");
        copy.Delete("calendar/2021.json");
        var line = copy.Replace("calendar/2020.json", "\"2020-01-24\"", "\"2020-01-44\"");

        var errors = copy.Errors();
        errors.ShouldContain(new PackError("guangdong/calendar/2021.json", 0, "The year is missing between 2019 and 2026."));
        errors.Single(error => error.File == "guangdong/calendar/2020.json").Line.ShouldBe(line);
    }

    [Fact]
    public void Hours_that_overlap_and_closures_that_end_before_they_begin_are_told()
    {
        using var copy = new PackCopy("guangdong");
        var hours = copy.Replace("office.json", "\"13:00\"", "\"11:00\"");
        copy.Write(
            "442000/office.json",
            """
            { "source": "test", "verified": true,
              "closures": [{ "from": "2021-09-14", "to": "2021-09-13", "reason": "台风" }] }
            """);

        copy.Errors().ShouldBe([
            new PackError("guangdong/442000/office.json", 2, "The closure ends on 2021-09-13, before it begins on 2021-09-14."),
            new PackError("guangdong/office.json", hours, "Office hours stand in order and do not overlap: 11:00 is before 12:00."),
        ]);
    }
}
