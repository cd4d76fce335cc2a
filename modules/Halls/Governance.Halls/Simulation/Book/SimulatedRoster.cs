using Governance.Calendar;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Halls.Simulation.Book;

/// <summary>A made-up duty roster of a year, planned as the program plans, with who came: nearly always the leader, now and
/// then a stand-in, once or twice nobody.</summary>
internal sealed class SimulatedRoster
{
    private const double Covered = 0.04;
    private const double Missed = 0.015;
    private static readonly TimeOnly Earliest = new(8, 40);
    private static readonly TimeOnly Leaving = new(17, 2);

    private readonly Hall _hall;
    private readonly Random _chance;

    private SimulatedRoster(Hall hall, IReadOnlyList<StaffMember> leaders, WorkingCalendar calendar, DateOnly lastDay, int seed)
    {
        _hall = hall;
        _chance = SimulatedChance.For(seed, $"roster/{hall.Code}");
        var first = DutyQuarter.Of(lastDay.AddYears(-1));
        Leaders = [.. leaders.Select((leader, n) => DutyLeader.Appoint(IdOf($"leader/{n}"), hall, leader.Id, n + 1, first.From, simulated: true))];
        Days = [.. Plan(leaders, calendar, first, DutyQuarter.Of(lastDay))];
        Attendance = [.. Days.Where(d => d.Day < lastDay).SelectMany(Attend)];
    }

    public IReadOnlyList<DutyLeader> Leaders { get; }

    public IReadOnlyList<DutyDay> Days { get; }

    public IReadOnlyList<DutyAttendance> Attendance { get; }

    public static SimulatedRoster Of(Hall hall, IReadOnlyList<StaffMember> leaders, WorkingCalendar calendar, DateOnly lastDay, int seed) =>
        new(hall, leaders, calendar, lastDay, seed);

    private Guid IdOf(string what) => DeterministicGuid.From($"halls/simulated/{_hall.Code}/duty/{what}");

    private IEnumerable<DutyDay> Plan(IReadOnlyList<StaffMember> leaders, WorkingCalendar calendar, DutyQuarter first, DutyQuarter last)
    {
        var row = leaders.Select(l => new RotationLeader(l.Id, first.From, null, [])).ToList();
        var before = new List<RotationDay>();
        for (var quarter = first; quarter.From <= last.From; quarter = quarter.Next)
        {
            var turns = RotationPlanner.Plan(row, [.. before, .. HolidayNeighbours.WorkingDays(calendar, quarter.From, quarter.To)]);
            foreach (var turn in turns)
            {
                yield return DutyDay.Plan(IdOf($"day/{turn.Day:O}"), _hall, turn.Day, turn.StaffId, turn.StandInId, simulated: true);
            }

            before = [.. turns.TakeLast(leaders.Count).Select(t => new RotationDay(t.Day, t.NextToHoliday, t.StaffId, Counts: false))];
        }
    }

    private IEnumerable<DutyAttendance> Attend(DutyDay day)
    {
        var fate = _chance.NextDouble();
        var came = fate < Missed ? null : fate < Missed + Covered ? day.StandInId : day.StaffId;
        var minutes = _chance.Next(0, 25);
        if (came is { } staff)
        {
            yield return Record(day, staff, checkIn: true, Earliest.AddMinutes(minutes));
            yield return Record(day, staff, checkIn: false, Leaving.AddMinutes(minutes));
        }
    }

    private DutyAttendance Record(DutyDay day, Guid staff, bool checkIn, TimeOnly clock) => DutyAttendance.Record(
        IdOf($"{(checkIn ? "in" : "out")}/{day.Day:O}"), day, staff, checkIn, LocalTime.StartOf(day.Day) + clock.ToTimeSpan(), "模拟");
}
