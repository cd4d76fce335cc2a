using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>A month in China.</summary>
/// <param name="First">Its first day.</param>
internal sealed record BookMonth(DateOnly First)
{
    private const int Earliest = 1949;
    private const int Latest = 2199;

    /// <summary>The UTC instant at which it begins.</summary>
    public DateTime From => LocalTime.StartOf(First);

    /// <summary>The UTC instant at which the next one begins.</summary>
    public DateTime To => LocalTime.StartOf(First.AddMonths(1));

    public static BookMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads <c>2026-11</c>; nothing is the month of today.</summary>
    /// <exception cref="InvalidInputException">It is none, or nobody can mean it.</exception>
    public static BookMonth Read(string? text, DateOnly today)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Of(today);
        }

        return DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= Earliest and <= Latest
            ? new BookMonth(day)
            : throw new InvalidInputException("month", LedgerErrorCodes.MonthUnreadable);
    }

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
