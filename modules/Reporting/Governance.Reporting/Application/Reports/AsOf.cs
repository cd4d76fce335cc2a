using System.Globalization;
using Governance.Kernel.Exceptions;

namespace Governance.Reporting.Application.Reports;

/// <summary>Reads the day that a report is asked about.</summary>
internal static class AsOf
{
    public const string Field = "asOf";

    /// <summary>The day, or today where none is named.</summary>
    /// <exception cref="InvalidInputException">It is no day, or it lies ahead.</exception>
    public static DateOnly Read(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return today;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new InvalidInputException(Field, "Reporting:AsOfNotADay");
        }

        return Check(day, today);
    }

    /// <exception cref="InvalidInputException">The day lies before all records, or ahead: nobody knows yet how things will stand.</exception>
    public static DateOnly Check(DateOnly day, DateOnly today) =>
        !Input.IsInRange(day) ? throw new InvalidInputException(Field, Input.DayOutOfRange)
        : day <= today ? day
        : throw new InvalidInputException(Field, "Reporting:AsOfInFuture");

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
