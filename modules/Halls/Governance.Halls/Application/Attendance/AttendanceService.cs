using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Records at a hall who comes to his day of the duty roster and who leaves; each once, whatever is pressed how often.</summary>
internal sealed class AttendanceService(
    HallsDbContext db,
    HallStore store,
    DutyPeople people,
    AttendanceRights rights,
    RefusalLog refusals,
    ICurrentUser user,
    IGuidGenerator guids,
    TimeProvider time)
{
    private const string WorkNumberField = "workNumber";

    /// <exception cref="BusinessException">One of <see cref="AttendanceErrorCodes"/>; it is noted.</exception>
    public Task<Attended> CheckInAsync(string code, AttendRequest request, CancellationToken cancellationToken) =>
        RecordAsync(code, request, checkIn: true, cancellationToken);

    /// <exception cref="BusinessException">One of <see cref="AttendanceErrorCodes"/>; it is noted.</exception>
    public Task<Attended> CheckOutAsync(string code, AttendRequest request, CancellationToken cancellationToken) =>
        RecordAsync(code, request, checkIn: false, cancellationToken);

    private async Task<Attended> RecordAsync(string code, AttendRequest request, bool checkIn, CancellationToken cancellationToken)
    {
        var workNumber = request.WorkNumber?.Trim();
        Rule.Check(
            new TextIsGiven(WorkNumberField, workNumber),
            new TextFits(WorkNumberField, workNumber, Lengths.Code),
            new TextIsPlain(WorkNumberField, workNumber),
            new DayIsInRange("day", request.Day));
        var hall = await store.HallAsync(code, cancellationToken);
        try
        {
            return await RecordAsync(hall, workNumber!, request.Day, checkIn, cancellationToken);
        }
        catch (BusinessException refusal)
        {
            throw await refusals.NoteAsync(
                refusal, code, $"{(checkIn ? "check-in" : "check-out")} {workNumber} {request.Day:yyyy-MM-dd}", cancellationToken);
        }
    }

    private async Task<Attended> RecordAsync(Hall hall, string workNumber, DateOnly on, bool checkIn, CancellationToken cancellationToken)
    {
        Rule.Check(new DayIsToday(on, time.Today()));
        var day = await people.DayAsync(hall.Id, on, cancellationToken);
        Rule.Check(new DutyIsPlanned(day));
        var person = await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.WorkNumber == workNumber, cancellationToken);
        Rule.Check(new PersonLeadsHere(person is not null && await LeadsAsync(hall, day!, person.Id, cancellationToken)));
        Rule.Check(new RecordsHimselfOnly(rights.MayRecordOthers, await rights.HimselfAsync(cancellationToken), person!.Id));
        var rows = await OfPersonAsync(day!, person.Id, cancellationToken);
        Rule.Check(checkIn ? [] : [new CameBeforeLeaving(rows.Find(a => a.CheckIn))]);
        if (!rows.Exists(a => a.CheckIn == checkIn))
        {
            await WriteAsync(day!, person.Id, checkIn, cancellationToken);
            rows = await OfPersonAsync(day!, person.Id, cancellationToken);
        }

        return StateOf(person, on, rows);
    }

    // Somebody who was planned for the day and has left the row since is still on duty on it.
    private async Task<bool> LeadsAsync(Hall hall, DutyDay day, Guid staff, CancellationToken cancellationToken) =>
        day.StaffId == staff || day.StandInId == staff
        || (await people.LeadersAsync(hall, day.Day, cancellationToken)).Any(l => l.Id == staff);

    private Task<List<DutyAttendance>> OfPersonAsync(DutyDay day, Guid staff, CancellationToken cancellationToken) =>
        db.Attendances.AsNoTracking().Where(a => a.HallId == day.HallId && a.Day == day.Day && a.StaffId == staff).ToListAsync(cancellationToken);

    private async Task WriteAsync(DutyDay day, Guid staff, bool checkIn, CancellationToken cancellationToken)
    {
        var row = DutyAttendance.Record(guids.Create(), day, staff, checkIn, time.UtcDateTime(), user.Name);
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (!DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            // Somebody else has recorded the same at this moment; what he wrote holds.
            db.Entry(row).State = EntityState.Detached;
        }
    }

    private static Attended StateOf(StaffMember person, DateOnly day, List<DutyAttendance> rows) => new(
        person.WorkNumber, person.Name, day, rows.Find(a => a.CheckIn)?.At, rows.Find(a => !a.CheckIn)?.At);
}
