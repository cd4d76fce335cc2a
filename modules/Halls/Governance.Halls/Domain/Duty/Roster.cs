using Governance.Calendar;
using Governance.Halls.Domain.Duty.Rotation;

namespace Governance.Halls.Domain.Duty;

/// <summary>The roster of a hall over the years that a plan looks at: who is in the row, who is away, who has which day.</summary>
internal sealed class Roster(
    Hall hall, WorkingCalendar calendar, DateOnly today, IReadOnlyList<DutyLeader> leaders, IReadOnlyList<DutyLeave> leaves, IEnumerable<DutyDay> days)
{
    private readonly SortedDictionary<DateOnly, DutyDay> _days = new(days.ToDictionary(d => d.Day));

    public Hall Hall => hall;

    public DateOnly Today => today;

    public IReadOnlyList<DutyLeader> Leaders => leaders;

    public IReadOnlyCollection<DutyDay> Days => _days.Values;

    public DutyDay? Day(DateOnly day) => _days.GetValueOrDefault(day);

    public bool IsInRow(Guid staffId, DateOnly day) => leaders.Any(l => l.StaffId == staffId && l.IsLeaderOn(day));

    public bool IsAway(Guid staffId, DateOnly day) => leaves.Any(l => l.StaffId == staffId && l.Covers(day));

    /// <summary>Whether only the weekends of a quarter are known.</summary>
    public bool IsProvisional(DutyQuarter quarter) => calendar.IsProvisional(quarter.From);

    public int PlaceOf(Guid staffId) => leaders.Where(l => l.StaffId == staffId).Select(l => l.Order).DefaultIfEmpty(int.MaxValue).Max();

    /// <summary>Plans a whole quarter: agreed swaps and covers stay, and so do today and the days gone by.</summary>
    public RosterProposal PlanQuarter(DutyQuarter quarter)
    {
        var turns = Plan(quarter, leaves, day => day.Day > today && (day.StaffId is not { } staff || !day.Agreed || !CanTake(staff, day.Day)));
        var working = turns.Select(t => t.Day).ToHashSet();
        var dropped = _days.Values.Where(d => quarter.Holds(d.Day) && d.Day > today && !d.Settled && !working.Contains(d.Day));
        return new RosterProposal([.. turns.Where(t => t.Day > today)], [.. turns], [.. dropped.Select(d => d.Day)]);
    }

    /// <summary>Gives the days of somebody's leave to others; all other days stay.</summary>
    public RosterProposal PlanLeave(DutyLeave leave)
    {
        var turns = QuartersOf(leave.From, leave.To).SelectMany(quarter =>
            Plan(quarter, [.. leaves, leave], day => day.StaffId == leave.StaffId && leave.Covers(day.Day))).ToList();
        var given = turns.Where(t => t.Day >= today && leave.Covers(t.Day) && Day(t.Day)?.StaffId == leave.StaffId && t.StaffId != leave.StaffId);
        var taken = given.Select(t => t.Day).ToHashSet();
        var left = _days.Values.Where(d => d.StaffId == leave.StaffId && d.Day >= today && !d.Settled && leave.Covers(d.Day) && !taken.Contains(d.Day));
        return new RosterProposal([.. turns.Where(t => taken.Contains(t.Day))], turns, [], [.. left.Select(d => d.Day)]);
    }

    /// <summary>Names the stand-ins again after days have been given to others.</summary>
    /// <param name="changed">These days.</param>
    /// <param name="granted">Leave that is granted with it.</param>
    /// <returns>How many days have been looked at.</returns>
    public int NameStandIns(IReadOnlyList<DateOnly> changed, params DutyLeave[] granted)
    {
        var turns = changed.Select(DutyQuarter.Of).Distinct().SelectMany(quarter => Plan(quarter, [.. leaves, .. granted], _ => false)).Where(t => t.Day >= today).ToList();
        turns.ForEach(turn => Day(turn.Day)?.NameStandIn(turn.StandInId));
        return turns.Count;
    }

    /// <summary>Does what was proposed.</summary>
    /// <returns>The days that were not on the roster before, and those that are no longer.</returns>
    public (IReadOnlyList<DutyDay> New, IReadOnlyList<DutyDay> Gone) Take(RosterProposal proposal, Func<Guid> newId)
    {
        var added = new List<DutyDay>();
        foreach (var turn in proposal.Turns)
        {
            if (Day(turn.Day) is { } day)
            {
                Take(day, turn);
            }
            else
            {
                added.Add(DutyDay.Plan(newId(), hall, turn.Day, turn.StaffId, turn.StandInId, hall.Simulated));
            }
        }

        return (added, [.. proposal.Dropped.Select(d => _days[d])]);
    }

    private void Take(DutyDay day, RotationTurn turn)
    {
        if (day.StaffId != turn.StaffId)
        {
            day.Give(turn.StaffId, today);
        }

        day.NameStandIn(turn.StandInId);
    }

    private bool CanTake(Guid staff, DateOnly day) => IsInRow(staff, day) && !IsAway(staff, day);

    private IReadOnlyList<RotationTurn> Plan(DutyQuarter quarter, IReadOnlyList<DutyLeave> away, Func<RosterPlace, bool> mayChange)
    {
        var year = HolidayNeighbours.WorkingDays(calendar, new DateOnly(quarter.Year, 1, 1), new DateOnly(quarter.Year, 12, 31));
        var row = RosterRow.Of(leaders, away, quarter, year, _days);
        if (row.Count == 0)
        {
            return [];
        }

        var planned = year.Where(d => quarter.Holds(d.Day)).Select(day => Place(day, mayChange));
        var before = _days.Values.Where(d => d.Day < quarter.From).TakeLast(2 * row.Count);
        var after = _days.Values.Where(d => d.Day > quarter.To).Take(row.Count);
        return RotationPlanner.Plan(row, [.. before.Select(AsSeen), .. planned, .. after.Select(AsSeen)]);
    }

    private RotationDay Place(RotationDay day, Func<RosterPlace, bool> mayChange)
    {
        var had = Day(day.Day);
        var open = day.Day >= today && had is not { Settled: true };
        return (open && mayChange(new RosterPlace(day.Day, had?.StaffId, had?.Reason is not null)), had) switch
        {
            (true, _) => day,
            (false, { } kept) => day with { Fixed = kept.StaffId },
            (false, null) => day with { Counts = false },
        };
    }

    private static RotationDay AsSeen(DutyDay day) => new(day.Day, false, day.StaffId, Counts: false);

    private static IEnumerable<DutyQuarter> QuartersOf(DateOnly from, DateOnly to)
    {
        for (var quarter = DutyQuarter.Of(from); quarter.From <= to; quarter = quarter.Next)
        {
            yield return quarter;
        }
    }
}
