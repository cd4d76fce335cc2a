namespace Governance.Calendar;

/// <summary>Turns instants into days and clock times of Asia/Shanghai.</summary>
public static class ChinaTime
{
    /// <summary>Hours ahead of UTC. Fixed: the country has one zone and has had no summer time since 1991.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day on the wall calendar in Asia/Shanghai at this instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies in the last eight hours of year 9999.</exception>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ClockOf(instant));

    internal static DateTime ClockOf(DateTimeOffset instant) => instant.ToOffset(Offset).DateTime;
}
