using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Leave of leaders: the days planned for them go to others, shown before it is done.</summary>
internal sealed class DutyLeaveService(
    HallsDbContext db, HallStore halls, RosterStore store, RosterNames names, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>The leave that has not ended, the nearest first.</summary>
    public async Task<IReadOnlyList<DutyLeaveState>> ListAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var today = time.Today();
        return await db.DutyLeaves.AsNoTracking().Where(l => l.HallId == hall.Id && l.To >= today)
            .Join(db.Staff, l => l.StaffId, s => s.Id, (l, s) => new { Leave = l, s.Name, s.WorkNumber })
            .OrderBy(r => r.Leave.From).ThenBy(r => r.WorkNumber)
            .Select(r => new DutyLeaveState(r.Leave.Id, r.WorkNumber, r.Name, r.Leave.From, r.Leave.To, r.Leave.Reason))
            .ToListAsync(cancellationToken);
    }

    public async Task<LeavePreview> PreviewAsync(string code, GrantLeaveRequest request, CancellationToken cancellationToken)
    {
        var (roster, _, proposal) = await ProposeAsync(code, request, cancellationToken);
        return await PreviewAsync(roster, proposal, cancellationToken);
    }

    public async Task<LeavePreview> GrantAsync(string code, GrantLeaveRequest request, CancellationToken cancellationToken)
    {
        var (roster, leave, proposal) = await ProposeAsync(code, request, cancellationToken);
        if (request.Fingerprint is not null && request.Fingerprint != proposal.Fingerprint())
        {
            throw new BusinessException(DutyErrorCodes.PreviewOutdated);
        }

        var preview = await PreviewAsync(roster, proposal, cancellationToken);
        db.Add(leave);
        roster.Take(proposal, guids.Create);
        roster.NameStandIns([.. proposal.Turns.Select(t => t.Day)], leave);
        await store.SaveAsync(cancellationToken);
        return preview;
    }

    /// <summary>Takes leave back; days that others have taken over stay with them until the quarter is planned again.</summary>
    public async Task TakeBackAsync(string code, Guid leaveId, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var leave = await db.DutyLeaves.FirstOrDefaultAsync(l => l.Id == leaveId && l.HallId == hall.Id, cancellationToken)
            ?? throw new EntityNotFoundException("leave", leaveId);
        db.Remove(leave);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<(Roster Roster, DutyLeave Leave, RosterProposal Proposal)> ProposeAsync(
        string code, GrantLeaveRequest request, CancellationToken cancellationToken)
    {
        var from = request.From ?? throw new InvalidInputException("from", DutyErrorCodes.DayRequired);
        var to = request.To ?? throw new InvalidInputException("to", DutyErrorCodes.DayRequired);
        Rule.Check(new DayIsInRange("from", from), new DayIsInRange("to", to), new EndsAfterItBegins(from, to));
        var roster = await store.LoadAsync(code, from, to, cancellationToken);
        var staff = await store.InRowAsync(roster, request.WorkNumber, from < time.Today() ? time.Today() : from, cancellationToken);
        var leave = DutyLeave.Grant(guids.Create(), roster.Hall, staff, from, to, request.Reason?.Trim() ?? "", time.Today());
        return (roster, leave, RosterStore.Planned(() => roster.PlanLeave(leave)));
    }

    private async Task<LeavePreview> PreviewAsync(Roster roster, RosterProposal proposal, CancellationToken cancellationToken)
    {
        var known = await names.OfAsync(roster.Leaders, cancellationToken);
        var given = proposal.Turns.Select(t => new LeaveDay(t.Day, known.GetValueOrDefault(t.StaffId)));
        var left = (proposal.Left ?? []).Select(day => new LeaveDay(day, null));
        return new LeavePreview(proposal.Fingerprint(), [.. given.Concat(left).OrderBy(d => d.Day)]);
    }
}
