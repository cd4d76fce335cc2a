using System.Globalization;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>The numbers under which people know things.</summary>
internal static class Keys
{
    public const char Separator = '/';

    public static string Of(params string[] parts) => string.Join(Separator, parts);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day is { } known ? Of(known) : "";
}
