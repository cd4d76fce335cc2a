using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Calendar;
using Governance.Halls.Domain.Opening.Rules;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Opening;

/// <summary>Reads opening hours as people type them: <c>9:00-12:00、13:00—17:00</c>.</summary>
internal static partial class HoursInput
{
    /// <returns>The hours; <c>null</c> where nothing is typed.</returns>
    public static OfficeHours? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        Rule.Check(new TextFits("hours", text, Lengths.Line), new TextIsPlain("hours", text));
        var stretches = text.Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Stretch).ToList();
        Rule.Check(new HoursAreClockTimes(stretches), new HoursAreFew(stretches.Count));
        var hours = stretches.Select(s => (s!.Value.From, s.Value.To)).OrderBy(s => s.From).ToList();
        Rule.Check(new HoursEndAfterTheyBegin(hours));
        Rule.Check(new HoursDoNotOverlap(hours));
        return new OfficeHours(hours.Select(s => new OfficeInterval(s.From, s.To)));
    }

    private static (TimeOnly From, TimeOnly To)? Stretch(string text) =>
        StretchPattern().Match(text) is { Success: true } match && Time(match.Groups[1].Value) is { } from && Time(match.Groups[2].Value) is { } to
            ? (from, to)
            : null;

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Replace('：', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"^([0-9]{1,2}[:：][0-9]{2})\s*(?:-|－|–|—+|~|～|至|到)\s*([0-9]{1,2}[:：][0-9]{2})$")]
    private static partial Regex StretchPattern();
}
