namespace Governance.Halls.Domain.Duty;

internal static class Instants
{
    /// <summary>Without the parts of a second: what a hash is over must come back from every database as it was written.</summary>
    public static DateTime ToWholeSecond(this DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
