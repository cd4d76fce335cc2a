using Governance.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Calendar;

public class CalendarYearTests
{
    private const string File2020 = "tenants/somewhere/calendar/2020.json";

    private const string Sound = """
        {
          "year": 2020,
          "source": "a test",
          "licence": "MIT",
          "verified": false,
          "holidays": [
            { "name": "国庆节", "from": "2020-10-01", "to": "2020-10-08" },
            { "name": "元旦", "from": "2020-01-01", "to": "2020-01-01" }
          ],
          "makeUpDays": [
            { "date": "2020-10-10", "for": "国庆节" },
            { "date": "2020-09-27", "for": "国庆节" }
          ]
        }
        """;

    [Fact]
    public void A_sound_file_is_read_in_order_of_days()
    {
        var year = CalendarYear.Parse(Sound, File2020);

        year.Year.ShouldBe(2020);
        year.Source.ShouldBe("a test");
        year.Licence.ShouldBe("MIT");
        year.Verified.ShouldBeFalse();
        year.Notices.ShouldBeEmpty();
        year.Holidays.ShouldBe(
        [
            new Holiday("元旦", Calendars.Day("2020-01-01"), Calendars.Day("2020-01-01")),
            new Holiday("国庆节", Calendars.Day("2020-10-01"), Calendars.Day("2020-10-08")),
        ]);
        year.MakeUpDays.ShouldBe(
        [
            new MakeUpDay(Calendars.Day("2020-09-27"), "国庆节"),
            new MakeUpDay(Calendars.Day("2020-10-10"), "国庆节"),
        ]);
    }

    [Theory]
    [InlineData("\"from\": \"2020-01-01\", \"to\": \"2020-01-01\"", "\"from\": \"2019-12-31\", \"to\": \"2020-01-01\"", 8, "2019-12-31 is outside of 2020")]
    [InlineData("\"from\": \"2020-01-01\", \"to\": \"2020-01-01\"", "\"from\": \"2020-10-08\", \"to\": \"2020-10-09\"", 8, "2020-10-08 belongs to 元旦 and already to 国庆节")]
    [InlineData("\"from\": \"2020-01-01\", \"to\": \"2020-01-01\"", "\"from\": \"2020-01-02\",\n\"to\": \"2020-01-01\"", 9, "ends on 2020-01-01, before it begins on 2020-01-02")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2020-02-30\"", 8, "\"2020-02-30\" is no day")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": 20200101", 8, "\"20200101\" is no day")]
    [InlineData("\"date\": \"2020-10-10\"", "\"date\": \"2020-10-04\"", 11, "2020-10-04 belongs to the make-up day for 国庆节 and already to 国庆节")]
    [InlineData("\"date\": \"2020-10-10\"", "\"date\": \"2020-10-12\"", 11, "2020-10-12 is no Saturday or Sunday")]
    [InlineData("\"date\": \"2020-10-10\"", "\"date\": \"2021-10-10\"", 11, "2021-10-10 is outside of 2020")]
    [InlineData("\"date\": \"2020-10-10\"", "\"date\": \"2020-09-27\"", 12, "2020-09-27 belongs to the make-up day for 国庆节 and already to the make-up day")]
    [InlineData("\"year\": 2020", "\"year\": \"2020\"", 2, "\"year\" must be a whole number")]
    [InlineData("\"year\": 2020", "\"year\": 2020.5", 2, "\"year\" must be a whole number")]
    [InlineData("\"year\": 2020", "\"year\": 9999", 2, "\"year\" must be a whole number")]
    [InlineData("\"year\": 2020", "\"year\": 2021", 2, "The file is named for 2020 but holds 2021")]
    [InlineData("\"source\": \"a test\"", "\"source\": \" \"", 3, "A text that is not empty")]
    [InlineData("\"verified\": false", "\"verified\": \"no\"", 5, "true or false")]
    [InlineData("\"verified\": false", "\"verifed\": false", 5, "\"verifed\" is not known here")]
    [InlineData("  \"verified\": false,\n", "", 1, "\"verified\" is missing")]
    [InlineData("{ \"name\": \"元旦\", ", "{ ", 8, "\"name\" is missing")]
    [InlineData("\"licence\": \"MIT\"", "\"source\": \"again\"", 4, "\"source\" stands here twice")]
    [InlineData("\"name\": \"元旦\"", "\"name\": \"\\ud800\"", 8, "broken character")]
    [InlineData("2020-10-08\" },", "2020-10-08\" }", 8, "This is no JSON")]
    [InlineData("\"verified\": false,", "\"verified\": false, // why", 5, "This is no JSON")]
    [InlineData("\"licence\": \"MIT\",", "\"licence\": \"MIT\", \"notices\": \"one\",", 4, "\"notices\" must be a list")]
    public void A_broken_file_is_refused_with_file_line_and_reason(string sound, string broken, int line, string reason)
    {
        var text = Sound.ReplaceLineEndings("\n");
        text.ShouldContain(sound);

        var error = Should.Throw<CalendarDataException>(() => CalendarYear.Parse(text.Replace(sound, broken), File2020));

        error.Code.ShouldBe("Calendar:DataInvalid");
        error.File.ShouldBe(File2020);
        error.Line.ShouldBe(line);
        error.Reason.ShouldContain(reason);
        error.Message.ShouldBe($"{File2020}({line}): {error.Reason}");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("\n\n{", 3)]
    [InlineData("{}\n{}", 2)]
    [InlineData("{}", 1)]
    [InlineData("\n null", 2)]
    public void A_text_that_is_no_calendar_is_refused(string text, int line) =>
        Should.Throw<CalendarDataException>(() => CalendarYear.Parse(text, File2020)).Line.ShouldBe(line);

    [Fact]
    public void A_file_whose_name_is_no_year_may_hold_any() =>
        CalendarYear.Parse(Sound, "upload.json").Year.ShouldBe(2020);
}
