using System.Globalization;

namespace Governance.Calendar;

/// <summary>What the published years say of a day, before any local closure or pause.</summary>
internal sealed class PublishedDays
{
    private readonly Dictionary<DateOnly, DayExplanation> special = [];
    private readonly HashSet<int> years;
    private readonly int lastYear;
    private readonly string folder;

    public PublishedDays(IReadOnlyList<CalendarYear> years, string folder)
    {
        this.years = [.. years.Select(year => year.Year)];
        this.folder = folder.TrimEnd('/');
        if (years.Count == 0 || this.years.Count != years.Count)
        {
            throw new ArgumentException("A calendar needs at least one year, and each only once.", nameof(years));
        }

        lastYear = this.years.Max();
        foreach (var year in years)
        {
            Publish(year);
        }
    }

    public bool IsProvisional(DateOnly day) => day.Year == lastYear + 1;

    public DayExplanation Explain(DateOnly day)
    {
        if (!years.Contains(day.Year) && !IsProvisional(day))
        {
            throw new CalendarYearMissingException(day.Year, string.Create(CultureInfo.InvariantCulture, $"{folder}/{day.Year}.json"));
        }

        if (special.TryGetValue(day, out var explanation))
        {
            return explanation;
        }

        var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return new DayExplanation(day, weekend ? DayReason.Weekend : DayReason.Workday, null);
    }

    private void Publish(CalendarYear year)
    {
        foreach (var holiday in year.Holidays)
        {
            for (var day = holiday.From; day <= holiday.To; day = day.AddDays(1))
            {
                special[day] = new DayExplanation(day, DayReason.Holiday, holiday.Name);
            }
        }

        foreach (var makeUpDay in year.MakeUpDays)
        {
            special[makeUpDay.Date] = new DayExplanation(makeUpDay.Date, DayReason.MakeUpDay, makeUpDay.For);
        }
    }
}
