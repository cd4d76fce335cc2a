using System.Text.Json;
using Governance.Calendar;

namespace Governance.UnitTests.Calendar;

/// <summary>The same facts by the plainest means: sets of days read from the files, and a walk day by day or minute by minute.</summary>
internal sealed class SlowOracle(IReadOnlyList<(DateOnly From, DateOnly To)> closures, IReadOnlyList<(DateOnly From, DateOnly To)> pauses)
{
    private static readonly HashSet<DateOnly> Off = [];
    private static readonly HashSet<DateOnly> Worked = [];

    static SlowOracle()
    {
        foreach (var file in TenantFiles.CalendarFiles("shandong"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var holiday in json.RootElement.GetProperty("holidays").EnumerateArray())
            {
                var last = Calendars.Day(holiday.GetProperty("to").GetString()!);
                for (var day = Calendars.Day(holiday.GetProperty("from").GetString()!); day <= last; day = day.AddDays(1))
                {
                    Off.Add(day);
                }
            }

            foreach (var makeUpDay in json.RootElement.GetProperty("makeUpDays").EnumerateArray())
            {
                Worked.Add(Calendars.Day(makeUpDay.GetProperty("date").GetString()!));
            }
        }
    }

    public DayReason ReasonOf(DateOnly day)
    {
        var weekend = day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday;
        if (Off.Contains(day))
        {
            return DayReason.Holiday;
        }

        if (weekend && !Worked.Contains(day))
        {
            return DayReason.Weekend;
        }

        if (closures.Any(closure => day >= closure.From && day <= closure.To))
        {
            return DayReason.LocalClosure;
        }

        if (pauses.Any(pause => day >= pause.From && day <= pause.To))
        {
            return DayReason.Paused;
        }

        return weekend ? DayReason.MakeUpDay : DayReason.Workday;
    }

    public bool Counts(DateOnly day) => ReasonOf(day) is DayReason.Workday or DayReason.MakeUpDay;

    public DateOnly Walk(DateOnly start, int days, int step)
    {
        if (days == 0 && Counts(start))
        {
            return start;
        }

        var day = start;
        var found = 0;
        while (found < Math.Max(days, 1))
        {
            day = day.AddDays(step);
            if (Counts(day))
            {
                found++;
            }
        }

        return day;
    }

    public int CountBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (Counts(day))
            {
                count++;
            }
        }

        return count;
    }

    public int MinutesBetween(DateTime utcFrom, DateTime utcTo, IReadOnlyList<(int From, int To)> hours)
    {
        var minutes = 0;
        for (var utc = utcFrom; utc < utcTo; utc = utc.AddMinutes(1))
        {
            var wall = utc.AddHours(8);
            var minute = (wall.Hour * 60) + wall.Minute;
            if (hours.Any(open => minute >= open.From && minute < open.To) && Counts(DateOnly.FromDateTime(wall)))
            {
                minutes++;
            }
        }

        return minutes;
    }
}
