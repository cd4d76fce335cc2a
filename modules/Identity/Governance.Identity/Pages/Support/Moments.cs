using Governance.Kernel.Timing;

namespace Governance.Identity.Pages.Support;

/// <summary>Instants as they stand on the wall.</summary>
internal static class Moments
{
    public static string OnTheWall(this DateTime utc) => LocalTime.WallClock(utc).ToString("yyyy-MM-dd HH:mm");
}
