using Governance.Calendar.Reading;

namespace Governance.Calendar;

/// <summary>One published year of holidays and make-up working days; only <see cref="Parse"/> makes one, so it is always sound.</summary>
public sealed record CalendarYear
{
    internal CalendarYear(
        int year,
        IReadOnlyList<Holiday> holidays,
        IReadOnlyList<MakeUpDay> makeUpDays,
        IReadOnlyList<string> notices,
        string source,
        string licence,
        bool verified)
    {
        Year = year;
        Holidays = holidays;
        MakeUpDays = makeUpDays;
        Notices = notices;
        Source = source;
        Licence = licence;
        Verified = verified;
    }

    /// <summary>The calendar year, 1950 to 2200.</summary>
    public int Year { get; }

    /// <summary>Holidays in order of days; none shares a day with another or leaves the year.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>Worked Saturdays and Sundays in order of days, outside of every holiday.</summary>
    public IReadOnlyList<MakeUpDay> MakeUpDays { get; }

    /// <summary>Numbers of the notices that fix the dates; empty when not known.</summary>
    public IReadOnlyList<string> Notices { get; }

    /// <summary>Where the dates were taken from.</summary>
    public string Source { get; }

    /// <summary>Licence of that source.</summary>
    public string Licence { get; }

    /// <summary>Whether a person or a second source has checked the dates. Screens show when it is false.</summary>
    public bool Verified { get; }

    /// <summary>Reads the text of one <c>&lt;year&gt;.json</c> (form: tenants/_schema/calendar.schema.json).</summary>
    /// <param name="json">The whole text of the file.</param>
    /// <param name="fileName">Path of the file, for messages; when its name is a year, the content must be of that year.</param>
    /// <exception cref="CalendarDataException">
    /// The text is no JSON, a property is missing, unknown or doubled, a day is no day or outside of the year,
    /// two entries share a day, or a make-up day is no Saturday or Sunday.
    /// </exception>
    public static CalendarYear Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        return new CalendarYearReader(fileName).Read(json);
    }
}
