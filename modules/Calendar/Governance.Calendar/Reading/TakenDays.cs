namespace Governance.Calendar.Reading;

/// <summary>The days of one file that already have an entry, so that no day gets two.</summary>
internal sealed class TakenDays(string file, int year)
{
    private readonly Dictionary<DateOnly, string> owners = [];

    public void CheckInside(int line, DateOnly day)
    {
        if (day.Year != year)
        {
            throw new CalendarDataException(file, line, $"{day:O} is outside of {year}.");
        }
    }

    public void Take(int line, DateOnly day, string owner)
    {
        if (!owners.TryAdd(day, owner))
        {
            throw new CalendarDataException(file, line, $"{day:O} belongs to {owner} and already to {owners[day]}.");
        }
    }
}
