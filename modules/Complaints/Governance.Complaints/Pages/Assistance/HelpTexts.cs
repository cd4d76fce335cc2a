using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Citizens;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>Help orders in words.</summary>
internal static class HelpTexts
{
    /// <summary>11 月 30 日（周一）09:30—10:30.</summary>
    public static string Appointment(this Texts texts, DateTime from, DateTime until) => texts[
        "Complaints:Assistance.From", texts.DayWithWeekday(LocalTime.DayOf(from)), LocalTime.WallClock(from), LocalTime.WallClock(until)];

    /// <summary>What somebody chooses one of.</summary>
    public static IEnumerable<SelectListItem> Choices<TEnum>(this Texts texts)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => new SelectListItem(texts.Of("Complaints", value), value.ToString()));

    /// <summary>Who did something, as the reader knows him.</summary>
    public static string Doer(this Texts texts, HelpEntry entry) =>
        entry.ByName.Length > 0 ? entry.ByName : texts[$"Complaints:Assistance.By.{entry.By}"];

    /// <summary>What was said or set with it; a level and an appointment are said in words.</summary>
    public static string? Said(this Texts texts, HelpEntry entry) => entry switch
    {
        { Change: AssistanceChange.Rated, Text: { } rated } => Rating(texts, rated),
        { Change: AssistanceChange.Appointed, Text: { } appointed } => Appointed(texts, appointed),
        _ => entry.Text,
    };

    private static string Rating(Texts texts, string rated)
    {
        var level = texts[$"Complaints:Case.Level.{rated[0]}"];
        return rated.Length > 1 ? $"{level}：{rated[1..].Trim()}" : level;
    }

    // Kept as 2026-11-30 09:30-10:30 and the place.
    private static string Appointed(Texts texts, string kept)
    {
        var parts = kept.Split(' ', 3);
        if (parts.Length < 2 || parts[1].Split('-') is not [var from, var until] || !DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", out var day)
            || !TimeOnly.TryParseExact(from, "HH:mm", out var begins) || !TimeOnly.TryParseExact(until, "HH:mm", out var ends))
        {
            return kept;
        }

        return $"{texts["Complaints:Assistance.From", texts.DayWithWeekday(day), begins, ends]} {parts.ElementAtOrDefault(2)}".TrimEnd();
    }
}
