using Governance.Halls.Application.Requests;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Halls.Application.Attendance;

/// <summary>Says something beside a day of the roster: what is written there cannot be changed.</summary>
internal sealed class DutyRemarks(
    HallsDbContext db, HallStore store, DutyPeople people, ICurrentUser user, IGuidGenerator guids, TimeProvider time)
{
    /// <exception cref="EntityNotFoundException">There is no such hall, or the roster does not name the day.</exception>
    /// <exception cref="InvalidInputException">Nothing is said, or too much, or the day has not come.</exception>
    public async Task AddAsync(string code, DateOnly day, RemarkRequest request, CancellationToken cancellationToken)
    {
        var hall = await store.HallAsync(code, cancellationToken);
        var planned = await people.DayAsync(hall.Id, day, cancellationToken) ?? throw new EntityNotFoundException("duty day", day);
        db.Add(DutyRemark.Write(guids.Create(), planned, request.Remark?.Trim() ?? "", user.Name, time.UtcDateTime()));
        await db.SaveChangesAsync(cancellationToken);
    }
}
