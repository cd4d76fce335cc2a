namespace Governance.Kernel.Timing;

/// <summary>Instants are UTC; days are days in China (UTC+8, without summer time since 1991).</summary>
public static class LocalTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Now, as UTC.</summary>
    public static DateTime UtcDateTime(this TimeProvider time) => time.GetUtcNow().UtcDateTime;

    /// <summary>Today in China.</summary>
    public static DateOnly Today(this TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The day in China of a UTC instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The wall clock in China at a UTC instant.</summary>
    public static DateTime WallClock(DateTime utc) => utc + Offset;

    /// <summary>The UTC instant at which a day begins in China.</summary>
    public static DateTime StartOf(DateOnly day) =>
        DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);
}
