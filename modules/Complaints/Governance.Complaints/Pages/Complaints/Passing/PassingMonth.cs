using System.Globalization;

namespace Governance.Complaints.Pages.Complaints.Passing;

/// <summary>A month in an address, as <c>2026-11</c>.</summary>
internal static class PassingMonth
{
    public const string Format = "yyyy-MM";

    /// <summary>The first day of the month; that of today where it is none.</summary>
    public static DateOnly Read(string? text, DateOnly today) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200
            ? month
            : new DateOnly(today.Year, today.Month, 1);

    public static string Write(DateOnly month) => month.ToString(Format, CultureInfo.InvariantCulture);
}
