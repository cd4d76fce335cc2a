using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Governance.Calendar;

internal static class CalendarVersion
{
    private const int Length = 12;

    public static string Of(IEnumerable<CalendarYear> years, IEnumerable<LocalClosure> closures, OfficeHours officeHours)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // JSON, because its quoting keeps two different contents from ever being the same text.
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var year in years)
            {
                Write(writer, year);
            }

            foreach (var closure in closures)
            {
                WriteRow(writer, "closure", Text(closure.From), Text(closure.To), closure.Reason);
            }

            foreach (var interval in officeHours.Intervals)
            {
                WriteRow(writer, "hours", Text(interval.From), Text(interval.To));
            }

            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..Length];
    }

    private static void Write(Utf8JsonWriter writer, CalendarYear year)
    {
        WriteRow(writer, "year", year.Year.ToString(CultureInfo.InvariantCulture), year.Source, year.Licence, year.Verified ? "verified" : "unverified");
        WriteRow(writer, ["notices", .. year.Notices]);
        foreach (var holiday in year.Holidays)
        {
            WriteRow(writer, "holiday", Text(holiday.From), Text(holiday.To), holiday.Name);
        }

        foreach (var makeUpDay in year.MakeUpDays)
        {
            WriteRow(writer, "makeUpDay", Text(makeUpDay.Date), makeUpDay.For);
        }
    }

    private static void WriteRow(Utf8JsonWriter writer, params ReadOnlySpan<string> cells)
    {
        writer.WriteStartArray();
        foreach (var cell in cells)
        {
            writer.WriteStringValue(cell);
        }

        writer.WriteEndArray();
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Text(TimeOnly time) => time.ToString("O", CultureInfo.InvariantCulture);
}
