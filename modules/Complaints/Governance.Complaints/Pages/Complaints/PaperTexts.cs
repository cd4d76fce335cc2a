using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>Times on paper, with their year.</summary>
internal static class PaperTexts
{
    /// <summary>2026 年 11 月 20 日 10:30; a day on which no time stands is a day.</summary>
    public static string FullMoment(this Texts texts, DateTime utc) => LocalTime.WallClock(utc) is var at && at.TimeOfDay == TimeSpan.Zero
        ? texts["Complaints:Slips.Day", at]
        : texts["Complaints:Slips.Moment", at];
}
