using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

internal static class CertainDates
{
    /// <summary>The first day that the date can be; it holds the last.</summary>
    public static DateOnly? FirstDay(this CertainDate date) => date switch
    {
        { Day: { } day, Precision: DatePrecision.Month } => new DateOnly(day.Year, day.Month, 1),
        { Day: { } day, Precision: DatePrecision.Year } => new DateOnly(day.Year, 1, 1),
        _ => date.Day,
    };

    /// <summary>What was entered, with the day moved to the last one that the precision allows, but not past today.</summary>
    public static CertainDate Enter(DateOnly? day, DatePrecision precision, bool verified, DateOnly today)
    {
        if (day is not { } entered || entered > today)
        {
            return new CertainDate(day, precision, verified);
        }

        var last = precision switch
        {
            DatePrecision.Month or DatePrecision.MonthEnd => new DateOnly(entered.Year, entered.Month, 1).AddMonths(1).AddDays(-1),
            DatePrecision.Year => new DateOnly(entered.Year, 12, 31),
            _ => entered,
        };
        return new CertainDate(last > today ? today : last, precision, verified);
    }
}
