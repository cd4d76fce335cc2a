namespace Governance.Calendar;

/// <summary>A day lies in a year without data; names the file to add.</summary>
public sealed class CalendarYearMissingException(int year, string file)
    : Exception($"No holidays are known for {year}: add {file}.")
{
    /// <summary>Stable code of this error.</summary>
    public const string ErrorCode = "Calendar:YearMissing";

    /// <inheritdoc cref="ErrorCode"/>
    public string Code => ErrorCode;

    /// <summary>The year without data.</summary>
    public int Year { get; } = year;

    /// <summary>The file to add, such as <c>tenants/shandong/calendar/2028.json</c>.</summary>
    public string File { get; } = file;
}
