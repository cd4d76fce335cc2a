using System.Globalization;
using System.Text.Json;

namespace Governance.Calendar.Reading;

internal sealed class CalendarYearReader(string file)
{
    private const int FirstYear = 1950;
    private const int LastYear = 2200;

    public CalendarYear Read(string json)
    {
        var root = JsonPartReader.Read(json, file);
        CheckMembers(
            root,
            required: ["year", "source", "licence", "verified", "holidays", "makeUpDays"],
            optional: ["$schema", "notices"]);
        var year = ReadYear(root.Members["year"]);
        var days = new TakenDays(file, year);
        return new CalendarYear(
            year,
            ReadHolidays(root.Members["holidays"], days),
            ReadMakeUpDays(root.Members["makeUpDays"], days),
            root.Members.TryGetValue("notices", out var notices) ? [.. ItemsOf(notices, "notices").Select(TextOf)] : [],
            TextOf(root.Members["source"]),
            TextOf(root.Members["licence"]),
            FlagOf(root.Members["verified"]));
    }

    private int ReadYear(JsonPart part)
    {
        if (part.Kind is not JsonTokenType.Number
            || !int.TryParse(part.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstYear or > LastYear)
        {
            throw Fail(part, $"\"year\" must be a whole number from {FirstYear} to {LastYear}.");
        }

        var name = Path.GetFileNameWithoutExtension(file);
        if (name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named != year)
        {
            throw Fail(part, $"The file is named for {named} but holds {year}.");
        }

        return year;
    }

    private List<Holiday> ReadHolidays(JsonPart list, TakenDays days)
    {
        var holidays = new List<Holiday>();
        foreach (var item in ItemsOf(list, "holidays"))
        {
            CheckMembers(item, required: ["name", "from", "to"], optional: []);
            var holiday = new Holiday(TextOf(item.Members["name"]), DayOf(item.Members["from"]), DayOf(item.Members["to"]));
            days.CheckInside(item.Members["from"].Line, holiday.From);
            days.CheckInside(item.Members["to"].Line, holiday.To);
            if (holiday.To < holiday.From)
            {
                throw Fail(item.Members["to"], $"{holiday.Name} ends on {holiday.To:O}, before it begins on {holiday.From:O}.");
            }

            for (var day = holiday.From; day <= holiday.To; day = day.AddDays(1))
            {
                days.Take(item.Line, day, holiday.Name);
            }

            holidays.Add(holiday);
        }

        return [.. holidays.OrderBy(holiday => holiday.From)];
    }

    private List<MakeUpDay> ReadMakeUpDays(JsonPart list, TakenDays days)
    {
        var makeUpDays = new List<MakeUpDay>();
        foreach (var item in ItemsOf(list, "makeUpDays"))
        {
            CheckMembers(item, required: ["date", "for"], optional: []);
            var makeUpDay = new MakeUpDay(DayOf(item.Members["date"]), TextOf(item.Members["for"]));
            var line = item.Members["date"].Line;
            days.CheckInside(line, makeUpDay.Date);
            if (makeUpDay.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                throw new CalendarDataException(file, line, $"{makeUpDay.Date:O} is no Saturday or Sunday and is worked anyway.");
            }

            days.Take(line, makeUpDay.Date, $"the make-up day for {makeUpDay.For}");
            makeUpDays.Add(makeUpDay);
        }

        return [.. makeUpDays.OrderBy(makeUpDay => makeUpDay.Date)];
    }

    private void CheckMembers(JsonPart part, string[] required, string[] optional)
    {
        if (part.Kind is not JsonTokenType.StartObject)
        {
            throw Fail(part, "An object is expected here.");
        }

        foreach (var (name, member) in part.Members)
        {
            if (!required.Contains(name) && !optional.Contains(name))
            {
                throw Fail(member, $"\"{name}\" is not known here.");
            }
        }

        foreach (var name in required)
        {
            if (!part.Members.ContainsKey(name))
            {
                throw Fail(part, $"\"{name}\" is missing.");
            }
        }
    }

    private IReadOnlyList<JsonPart> ItemsOf(JsonPart part, string name) =>
        part.Kind is JsonTokenType.StartArray ? part.Items : throw Fail(part, $"\"{name}\" must be a list.");

    private string TextOf(JsonPart part) =>
        part.Kind is JsonTokenType.String && !string.IsNullOrWhiteSpace(part.Text)
            ? part.Text
            : throw Fail(part, "A text that is not empty is expected here.");

    private bool FlagOf(JsonPart part) => part.Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Fail(part, "true or false is expected here."),
    };

    private DateOnly DayOf(JsonPart part) =>
        part.Kind is JsonTokenType.String
        && DateOnly.TryParseExact(part.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fail(part, $"\"{part.Text}\" is no day; write it as 2020-01-31.");

    private CalendarDataException Fail(JsonPart part, string reason) => new(file, part.Line, reason);
}
