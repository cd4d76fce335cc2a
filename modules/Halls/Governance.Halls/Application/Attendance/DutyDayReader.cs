using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>What became of the days of a roster, for whoever may see the hall.</summary>
internal sealed class DutyDayReader(HallsDbContext db, HallLookup lookup, DutyPeople people)
{
    /// <exception cref="EntityNotFoundException">There is no such hall for the reader, or the roster does not name the day.</exception>
    public async Task<DutyDayReport> ReadAsync(string code, DateOnly day, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var planned = await people.DayAsync(hall.Id, day, cancellationToken) ?? throw new EntityNotFoundException("duty day", day);
        var attendance = await people.AttendanceAsync(hall.Id, day, cancellationToken);
        var fact = await db.DutyFacts.AsNoTracking().FirstOrDefaultAsync(f => f.HallId == hall.Id && f.Day == day, cancellationToken);
        var remarks = await db.DutyRemarks.AsNoTracking().Where(r => r.HallId == hall.Id && r.Day == day).ToListAsync(cancellationToken);
        var head = await db.DutyFacts.AsNoTracking().Where(f => f.HallId == hall.Id).OrderByDescending(f => f.Number).FirstOrDefaultAsync(cancellationToken);
        var names = await people.FindAsync(
            [planned.StaffId, planned.StandInId, fact?.PlannedStaffId, fact?.AttendedStaffId, .. attendance.Select(a => (Guid?)a.StaffId)],
            cancellationToken);
        return new DutyDayReport(
            hall.Code,
            hall.Name,
            day,
            DutyPerson.Of(names[planned.StaffId]),
            PersonOf(names, planned.StandInId),
            planned.Reason,
            [.. attendance.Select(a => a.StaffId).Distinct().Select(id => AttendedOf(names[id], day, attendance))],
            fact is null ? null : ReportOf(fact, names),
            [.. remarks.OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => new DutyRemarkReport(r.Text, r.By, r.At))],
            head is null ? null : new ChainHeadReport(head.Number, head.Hash),
            planned.Simulated);
    }

    /// <summary>The facts of days, in the order of the chain.</summary>
    /// <param name="code">The hall.</param>
    /// <param name="from">The first day; none for the first of all.</param>
    /// <param name="to">The last day; none for the last of all.</param>
    /// <param name="after">The number of the last fact of the page before.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DutyFactReport>> FactsAsync(
        string code, DateOnly? from, DateOnly? to, long after, int take, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var facts = await db.DutyFacts.AsNoTracking()
            .Where(f => f.HallId == hall.Id && f.Number > after && (from == null || f.Day >= from) && (to == null || f.Day <= to))
            .OrderBy(f => f.Number).Take(take).ToListAsync(cancellationToken);
        var names = await people.FindAsync(facts.SelectMany(f => new[] { f.PlannedStaffId, f.AttendedStaffId }), cancellationToken);
        return [.. facts.Select(f => ReportOf(f, names))];
    }

    private static DutyFactReport ReportOf(DutyFact fact, IReadOnlyDictionary<Guid, StaffMember> names) => new(
        fact.Number, fact.Day, fact.Outcome, DutyPerson.Of(names[fact.PlannedStaffId]), PersonOf(names, fact.AttendedStaffId),
        fact.CheckedInAt, fact.CheckedOutAt, fact.LateMinutes, fact.WrittenAt, fact.PreviousHash, fact.Hash, fact.Simulated);

    private static DutyPerson? PersonOf(IReadOnlyDictionary<Guid, StaffMember> names, Guid? id) =>
        id is { } known && names.TryGetValue(known, out var member) ? DutyPerson.Of(member) : null;

    private static Attended AttendedOf(StaffMember person, DateOnly day, IEnumerable<DutyAttendance> attendance)
    {
        var present = PresentLeader.Of(person, attendance);
        return new Attended(person.WorkNumber, person.Name, day, present.Came, present.Left);
    }
}
