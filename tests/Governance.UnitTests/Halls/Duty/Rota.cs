using Governance.Calendar;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rotation;
using Governance.UnitTests.Calendar;

namespace Governance.UnitTests.Halls.Duty;

/// <summary>Rosters planned quarter after quarter, as a hall does it.</summary>
internal sealed class Rota(int leaders, WorkingCalendar calendar, IReadOnlyList<(int Leader, DaySpan Span)>? leave = null)
{
    private readonly List<RotationTurn> _turns = [];

    public IReadOnlyList<RotationTurn> Turns => _turns;

    public Guid[] Row { get; } = [.. Enumerable.Range(1, leaders).Select(n => Example.Id($"leader {n}"))];

    public static WorkingCalendar Closed(IEnumerable<DaySpan> closures) =>
        Calendars.With([.. closures.Select(c => new LocalClosure(c.From, c.To, "演示闭馆"))]);

    public int NumberOf(Guid staff) => Array.IndexOf(Row, staff);

    public bool IsAway(int leader, DateOnly day) => leave?.Any(l => l.Leader == leader && l.Span.Covers(day)) == true;

    public IEnumerable<int> PresentAll(DateOnly from, DateOnly to) => Enumerable.Range(0, Row.Length)
        .Where(l => leave?.Any(a => a.Leader == l && a.Span.From <= to && a.Span.To >= from) != true);

    public IReadOnlyList<RotationTurn> Plan(DutyQuarter quarter)
    {
        var days = HolidayNeighbours.WorkingDays(calendar, quarter.From, quarter.To);
        var year = _turns.Where(t => t.Day.Year == quarter.Year).ToList();
        var before = _turns.TakeLast(2 * Row.Length).Select(t => new RotationDay(t.Day, false, t.StaffId, Counts: false));
        var planned = RotationPlanner.Plan([.. Row.Select((id, l) => Leader(id, l, year))], [.. before, .. days]);
        _turns.AddRange(planned);
        return planned;
    }

    public Rota PlanYears(int first, int last)
    {
        for (var quarter = new DutyQuarter(first, 1); quarter.Year <= last; quarter = quarter.Next)
        {
            Plan(quarter);
        }

        return this;
    }

    public int[] Count(Func<RotationTurn, bool> which) =>
        [.. Row.Select(id => _turns.Count(t => t.StaffId == id && which(t)))];

    public static int Spread(IEnumerable<int> counts) => counts.Max() - counts.Min();

    private RotationLeader Leader(Guid id, int l, List<RotationTurn> year) => new(
        id, new DateOnly(2000, 1, 1), null, [.. (leave ?? []).Where(a => a.Leader == l).Select(a => a.Span)],
        year.Count(t => t.StaffId == id) - (year.Count / (double)Row.Length),
        year.Count(t => t.StaffId == id && t.NextToHoliday) - (year.Count(t => t.NextToHoliday) / (double)Row.Length));
}
