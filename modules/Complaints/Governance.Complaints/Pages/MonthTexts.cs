using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages;

internal static class MonthTexts
{
    public static string Month(this Texts texts, DateOnly day) => texts["Complaints:Month", day.Year, day.Month];
}
