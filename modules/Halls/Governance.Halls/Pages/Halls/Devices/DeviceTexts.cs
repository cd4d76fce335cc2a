using Governance.Halls.Application.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Halls.Pages.Halls.Devices;

/// <summary>What stands on the pages of the devices, in words.</summary>
internal static class DeviceTexts
{
    public static string Window(this Texts texts, DeviceWindow? window) =>
        window is null ? texts["Halls:Device.NoWindow"] : texts.Window(window.Zone, window.Number, window.Name);

    public static string Window(this Texts texts, string zone, string number, string? name) =>
        string.IsNullOrEmpty(name) ? texts["Halls:Device.Window", zone, number].Trim() : texts["Halls:Device.NamedWindow", zone, number, name].Trim();

    /// <summary>When something happened, as one says it at the counter.</summary>
    public static string Ago(this Texts texts, DateTime? utc, DateTime now)
    {
        if (utc is not { } then)
        {
            return texts["Halls:Device.NeverSeen"];
        }

        var wall = LocalTime.WallClock(then);
        return (now - then, LocalTime.DayOf(now).DayNumber - LocalTime.DayOf(then).DayNumber) switch
        {
            ({ TotalMinutes: < 2 }, _) => texts["Halls:Device.JustNow"],
            ({ TotalMinutes: < 60 } gone, _) => texts["Halls:Device.MinutesAgo", (int)gone.TotalMinutes],
            (_, 0) => texts["Halls:Device.TodayAt", wall],
            (_, 1) => texts["Halls:Device.YesterdayAt", wall],
            _ => texts["Halls:Device.At", wall],
        };
    }

    /// <summary>How old the key is.</summary>
    public static string KeyAge(this Texts texts, DateTime? issued, DateTime now) => issued is { } day
        ? (LocalTime.DayOf(now).DayNumber - LocalTime.DayOf(day).DayNumber) switch
        {
            0 => texts["Halls:Device.KeyOfToday"],
            var days => texts["Halls:Device.KeyOfDays", days],
        }
        : texts["Halls:Device.NoKey"];

    public static string At(this Texts texts, DateTime utc) => texts["Halls:Device.At", LocalTime.WallClock(utc)];
}
