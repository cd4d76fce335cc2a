using System.Globalization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Paper;

/// <summary>A time as it stands on paper: by the wall clock in China, to the minute; a day alone where no time stands.</summary>
internal static class PaperTime
{
    public static string? Write(DateTime? utc) =>
        utc is { } at ? Write(LocalTime.WallClock(at)) : null;

    private static string Write(DateTime at) => at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
