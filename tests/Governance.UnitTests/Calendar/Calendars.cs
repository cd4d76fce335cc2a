using Governance.Calendar;

namespace Governance.UnitTests.Calendar;

internal static class Calendars
{
    public const string Folder = "tenants/shandong/calendar";

    public static readonly OfficeHours NineToFive = new(
        new OfficeInterval(new TimeOnly(9, 0), new TimeOnly(12, 0)),
        new OfficeInterval(new TimeOnly(13, 0), new TimeOnly(17, 0)));

    public static readonly IReadOnlyList<CalendarYear> Years = Load("shandong");

    public static readonly WorkingCalendar Shandong = With();

    public static IReadOnlyList<CalendarYear> Load(string province) =>
        [.. TenantFiles.CalendarFiles(province).Select(file => CalendarYear.Parse(File.ReadAllText(file), file))];

    public static WorkingCalendar With(params LocalClosure[] closures) => new(Years, closures, NineToFive, Folder);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text + "+08:00", System.Globalization.CultureInfo.InvariantCulture);
}
