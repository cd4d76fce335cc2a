using System.Globalization;
using Governance.Calendar;

namespace Governance.Halls.Domain.Opening;

/// <summary>Opening hours as one line: <c>09:00-12:00,13:00-17:00</c>.</summary>
internal static class HoursText
{
    private const string Clock = "HH':'mm";

    public static string Write(OfficeHours hours) => string.Join(',', hours.Intervals.Select(Write));

    public static string Write(OfficeInterval interval) => string.Create(
        CultureInfo.InvariantCulture, $"{interval.From.ToString(Clock, CultureInfo.InvariantCulture)}-{interval.To.ToString(Clock, CultureInfo.InvariantCulture)}");

    /// <exception cref="FormatException">The line is none.</exception>
    /// <exception cref="ArgumentException">Stretches overlap or end before they begin.</exception>
    public static OfficeHours Read(string text) => new(text.Split(',').Select(part =>
    {
        var ends = part.Split('-');
        return ends is [var from, var to]
            ? new OfficeInterval(Time(from), Time(to))
            : throw new FormatException($"\"{part}\" is no stretch of time.");
    }));

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text.Trim(), Clock, CultureInfo.InvariantCulture);
}
