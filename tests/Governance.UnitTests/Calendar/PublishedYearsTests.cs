using System.Globalization;
using System.Text;
using Governance.Calendar;
using Governance.Tests;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Calendar;

public class PublishedYearsTests
{
    private const string WeekdayNames = "日一二三四五六";

    [Fact]
    public void Holidays_on_weekdays_and_worked_weekends()
    {
        var table = new StringBuilder();
        foreach (var year in Calendars.Years.Select(year => year.Year))
        {
            var days = DaysOf(year).Select(day => Calendars.Shandong.Explain(day)).ToList();
            table.Append(CultureInfo.InvariantCulture, $"{year} 工作日 {days.Count(day => day.Counts)}\n");
            foreach (var day in days.Where(IsUnusual))
            {
                var mark = day.Counts ? "班" : "休";
                table.Append(CultureInfo.InvariantCulture, $"{day.Day:O} 周{WeekdayNames[(int)day.Day.DayOfWeek]} {mark} {day.Name}\n");
            }
        }

        Approved.Match(table.ToString());
    }

    [Fact]
    public void Both_provinces_hold_the_same_national_facts()
    {
        var guangdong = new WorkingCalendar(Calendars.Load("guangdong"), [], Calendars.NineToFive, "tenants/guangdong/calendar");

        guangdong.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(2019, 8));
        Calendars.Shandong.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(2019, 8));
        guangdong.Version.ShouldBe(Calendars.Shandong.Version);
    }

    [Theory]
    [InlineData("shandong")]
    [InlineData("guangdong")]
    public void Every_file_names_its_source_licence_notices_and_schema(string province)
    {
        foreach (var file in TenantFiles.CalendarFiles(province))
        {
            var text = File.ReadAllText(file);
            var year = CalendarYear.Parse(text, file);
            year.Verified.ShouldBeTrue();
            year.Source.ShouldNotBeEmpty();
            year.Licence.ShouldBe("MIT");
            year.Notices.ShouldNotBeEmpty();
            text.ShouldContain("\"../../_schema/calendar.schema.json\"");
        }

        File.Exists(TenantFiles.PathOf("_schema/calendar.schema.json")).ShouldBeTrue();
    }

    private static bool IsUnusual(DayExplanation day) =>
        day.Reason is DayReason.MakeUpDay
        || (day.Reason is DayReason.Holiday && day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
