using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;

namespace Governance.Halls.Application.Duty;

/// <summary>A month of a hall's roster, with all that a page says about it.</summary>
internal sealed class RosterMonth(
    Hall hall,
    DateOnly first,
    DateOnly today,
    DutyQuarter quarter,
    WorkingCalendar calendar,
    IReadOnlyList<RosterLeader> leaders,
    IReadOnlyList<RosterDay> rows,
    IReadOnlyList<DutySwap> swaps,
    DateOnly gridFrom,
    DateOnly gridTo)
{
    private const int SoonDays = 14;

    private readonly Dictionary<DateOnly, RosterDay> _rows = rows.ToDictionary(r => r.Day.Day);
    private readonly ILookup<Guid, string> _names = leaders.ToLookup(l => l.Leader.StaffId, l => l.Name);

    public Hall Hall => hall;

    public DateOnly First => first;

    public DateOnly Today => today;

    public DutyQuarter Quarter => quarter;

    public IReadOnlyList<DutySwap> Swaps => swaps;

    /// <summary>Those who are in the row today.</summary>
    public int LeaderCount => leaders.Count(l => l.Leader.IsLeaderOn(today));

    /// <summary>The last day that is planned at all.</summary>
    public DateOnly? Ends => leaders.FirstOrDefault()?.RosterEnds;

    public bool EndsSoon => LeaderCount > 0 && (Ends is null || Ends < today.AddDays(SoonDays));

    public string Name(Guid? staffId) => staffId is { } id ? _names[id].FirstOrDefault() ?? "" : "";

    /// <summary>The weeks that hold the month, from Monday to Sunday.</summary>
    public IEnumerable<IReadOnlyList<RosterCell>> Weeks()
    {
        for (var monday = gridFrom; monday <= gridTo; monday = monday.AddDays(7))
        {
            yield return [.. Enumerable.Range(0, 7).Select(d => Cell(monday.AddDays(d)))];
        }
    }

    /// <summary>Days of the quarter that were kept or covered, and those that were to be kept.</summary>
    public (int Kept, int Due) KeptOfQuarter()
    {
        var facts = InQuarter().Where(r => r.Outcome is not null and not DutyOutcome.Closed).ToList();
        return (facts.Count(r => r.Outcome == DutyOutcome.Kept), facts.Count);
    }

    /// <summary>Who has how much of the quarter, in the order of the row.</summary>
    public IReadOnlyList<RosterFairness> Fairness()
    {
        var near = Explainable() ? HolidayNeighbours.WorkingDays(calendar, quarter.From, quarter.To).Where(d => d.NextToHoliday).Select(d => d.Day).ToHashSet() : [];
        var days = InQuarter().ToList();
        return [.. leaders.Where(l => l.Leader.From <= quarter.To && (l.Leader.To is null || l.Leader.To >= quarter.From))
            .GroupBy(l => l.Leader.StaffId).OrderBy(g => g.Min(l => l.Leader.Order)).Select(g =>
            {
                var own = days.Where(r => r.Day.StaffId == g.Key).ToList();
                return new RosterFairness(
                    g.First().Name,
                    own.Count,
                    own.Count(r => near.Contains(r.Day.Day)),
                    own.Count(r => r.Outcome == DutyOutcome.Kept),
                    own.Count(r => r.Outcome is not null and not DutyOutcome.Closed),
                    days.Count(r => r.Outcome == DutyOutcome.Covered && r.AttendedId == g.Key));
            })];
    }

    /// <summary>Days gone by on which the leader did not come and of which nobody has said why.</summary>
    public IEnumerable<RosterDay> Unexplained() =>
        rows.Where(r => r.Day.Day < today && r.Outcome is DutyOutcome.Missed or DutyOutcome.Covered && !r.Remarked);

    /// <summary>Days to come, as far as the roster reaches, that nobody can take.</summary>
    public IReadOnlyList<DateOnly> Open()
    {
        var last = Ends < today.AddDays(SoonDays) ? Ends.Value : today.AddDays(SoonDays);
        return [.. Span(today, last).Where(day => Explain(day) is { Counts: true } && (!_rows.TryGetValue(day, out var row) || row.Away || !IsInRow(row)))];
    }

    private static IEnumerable<DateOnly> Span(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays);

    private bool IsInRow(RosterDay row) => leaders.Any(l => l.Leader.StaffId == row.Day.StaffId && l.Leader.IsLeaderOn(row.Day.Day));

    private IEnumerable<RosterDay> InQuarter() => rows.Where(r => quarter.Holds(r.Day.Day));

    private bool Explainable() => Explain(quarter.From) is not null && Explain(quarter.To) is not null;

    private RosterCell Cell(DateOnly day)
    {
        var row = _rows.GetValueOrDefault(day);
        var swap = swaps.FirstOrDefault(s => s.Day == day || s.OtherDay == day);
        return new RosterCell(day, day.Month == first.Month, day == today, Explain(day), row, swap, Name(row?.Day.StaffId), Name(row?.AttendedId), OtherOf(swap, row));
    }

    private string OtherOf(DutySwap? swap, RosterDay? row) =>
        swap is null || row is null ? "" : Name(swap.StaffId == row.Day.StaffId ? swap.OtherStaffId : swap.StaffId);

    private DayExplanation? Explain(DateOnly day)
    {
        try
        {
            return calendar.Explain(day);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
