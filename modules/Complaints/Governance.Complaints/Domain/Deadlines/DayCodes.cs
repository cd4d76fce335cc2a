using System.Text;
using Governance.Calendar;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>
/// The days of a reckoning as one short text: a letter for each day in order, then the name of each holiday, closure or pause
/// with the place of its first day. <c>WWDDHH|4:春节</c> is a weekend, two working days and two days off.
/// </summary>
internal static class DayCodes
{
    private static readonly Dictionary<DayReason, char> Letters = new()
    {
        [DayReason.Workday] = 'D',
        [DayReason.Weekend] = 'W',
        [DayReason.Holiday] = 'H',
        [DayReason.MakeUpDay] = 'M',
        [DayReason.LocalClosure] = 'C',
        [DayReason.Paused] = 'P',
    };

    private static readonly Dictionary<char, DayReason> Reasons = Letters.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Write(DueDay due)
    {
        var letters = new StringBuilder(due.Days.Count);
        var names = new StringBuilder();
        string? last = null;
        for (var i = 0; i < due.Days.Count; i++)
        {
            var day = due.Days[i];
            letters.Append(Letters[day.Reason]);
            if (day.Name is not null && day.Name != last)
            {
                names.Append('|').Append(i).Append(':').Append(day.Name.Replace('|', '/'));
            }

            last = day.Name;
        }

        var text = letters.Append(names).ToString();
        return Fitting(text);
    }

    public static IReadOnlyList<DayExplanation> Read(string text, DateOnly start)
    {
        var parts = text.Split('|');
        var names = parts.Skip(1).Where(part => part.Contains(':', StringComparison.Ordinal)).Select(Named).ToDictionary(pair => pair.Place, pair => pair.Name);
        var days = new List<DayExplanation>();
        string? name = null;
        for (var i = 0; i < parts[0].Length; i++)
        {
            var reason = Reasons[parts[0][i]];
            name = names.GetValueOrDefault(i) ?? (reason is DayReason.Workday or DayReason.Weekend ? null : name);
            days.Add(new DayExplanation(start.AddDays(i + 1), reason, name));
        }

        return days;
    }

    private static (int Place, string Name) Named(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        return (int.Parse(part.AsSpan(0, colon), System.Globalization.CultureInfo.InvariantCulture), part[(colon + 1)..]);
    }

    // A name may lose its end; half a character is not kept.
    private static string Fitting(string text) =>
        text.Length <= Lengths.Days ? text : text[..(char.IsHighSurrogate(text[Lengths.Days - 1]) ? Lengths.Days - 1 : Lengths.Days)];
}
