namespace Governance.UnitTests.Calendar;

internal static class TenantFiles
{
    public static IReadOnlyList<string> CalendarFiles(string province) =>
        [.. Directory.GetFiles(PathOf($"{province}/calendar"), "*.json").Order(StringComparer.Ordinal)];

    public static string PathOf(string path) => Path.Combine(AppContext.BaseDirectory, "tenants", path);
}
