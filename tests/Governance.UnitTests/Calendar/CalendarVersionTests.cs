using Governance.Calendar;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Calendar.Calendars;

namespace Governance.UnitTests.Calendar;

public class CalendarVersionTests
{
    private const string Year = """
        {
          "year": 2020, "source": "a test", "licence": "MIT", "notices": ["one"], "verified": false,
          "holidays": [
            { "name": "元旦", "from": "2020-01-01", "to": "2020-01-01" },
            { "name": "国庆节", "from": "2020-10-01", "to": "2020-10-08" }
          ],
          "makeUpDays": [{ "date": "2020-10-10", "for": "国庆节" }]
        }
        """;

    private static readonly LocalClosure Closure = new(Day("2020-03-02"), Day("2020-03-03"), "检修");
    private static readonly LocalClosure Other = new(Day("2020-03-02"), Day("2020-03-04"), "检修");

    [Fact]
    public void It_is_short_lower_case_hexadecimal() => Shandong.Version.ShouldMatch("^[0-9a-f]{12}$");

    [Fact]
    public void It_stays_when_only_layout_order_or_folder_change()
    {
        var version = VersionOf(Year, Closure, Other);

        VersionOf(Year, Closure, Other).ShouldBe(version);
        VersionOf(Year, Other, Closure, Closure).ShouldBe(version);
        VersionOf(Year.Replace("\n", "\r\n  "), Closure, Other).ShouldBe(version);
        VersionOf(Year.Replace("元", "\\u5143"), Closure, Other).ShouldBe(version);
        new WorkingCalendar(Years.Reverse(), [], NineToFive, "elsewhere").Version.ShouldBe(Shandong.Version);
    }

    [Theory]
    [InlineData("\"a test\"", "\"another\"")]
    [InlineData("\"MIT\"", "\"CC0\"")]
    [InlineData("[\"one\"]", "[\"one\", \"two\"]")]
    [InlineData("false", "true")]
    [InlineData("\"元旦\"", "\"新年\"")]
    [InlineData("2020-10-08", "2020-10-07")]
    [InlineData("2020-10-10", "2020-10-11")]
    [InlineData("\"for\": \"国庆节\"", "\"for\": \"中秋节\"")]
    public void It_changes_when_a_year_changes(string before, string after)
    {
        Year.ShouldContain(before);
        VersionOf(Year.Replace(before, after)).ShouldNotBe(VersionOf(Year));
    }

    [Fact]
    public void It_changes_when_closures_office_hours_or_years_change()
    {
        var versions = new[]
        {
            VersionOf(Year),
            VersionOf(Year, Closure),
            VersionOf(Year, Other),
            VersionOf(Year, Closure, Other),
            VersionOf(Year, new LocalClosure(Closure.From, Closure.To, "停电")),
            new WorkingCalendar([CalendarYear.Parse(Year, "2020.json")], [], new OfficeHours(NineToFive.Intervals[0]), Folder).Version,
            new WorkingCalendar([CalendarYear.Parse(Year, "2020.json"), Years[0]], [], NineToFive, Folder).Version,
        };

        versions.ShouldBeUnique();
    }

    private static string VersionOf(string year, params LocalClosure[] closures) =>
        new WorkingCalendar([CalendarYear.Parse(year, "2020.json")], closures, NineToFive, Folder).Version;
}
