using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Mediation;

/// <summary>Reads a session: the hall's people each of them, a department those that it is called to.</summary>
internal sealed class MediationReader(
    ComplaintsDbContext db, MediationStore store, CaseLookup lookup, CurrentActor actor, IHallBookService book)
{
    /// <exception cref="EntityNotFoundException">There is no such session in reach.</exception>
    public async Task<MediationView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var session = await store.ReadAsync(number, cancellationToken);
        var by = await actor.GetAsync(cancellationToken);
        var all = lookup.SeesAll(by);
        if (!all && !session.Parties.Any(p => p.DepartmentId is not null && p.DepartmentId == by.DepartmentId))
        {
            throw new EntityNotFoundException("session", number);
        }

        var complaint = await db.Cases.AsNoTracking().Include(c => c.WorkOrders).Include(c => c.Deadlines).AsSplitQuery()
            .FirstAsync(c => c.Id == session.CaseId, cancellationToken);
        var hall = await book.GetHallAsync(session.HallCode, LocalTime.DayOf(session.CalledAt), cancellationToken);
        return ToView(session, complaint, hall.Name, all || complaint.WorkOrders.Any(o => o.DepartmentId == by.DepartmentId));
    }

    private static MediationView ToView(MediationSession m, Complaint c, string hall, bool reaches) => new(
        m.Number, m.Revision, m.CaseNumber, CaseTitle.Of(c.Text), c.State, m.HallCode, hall, m.ItemName, m.State, m.RuleRound is not null, m.Transfers, m.Reason,
        m.CalledAt, m.CalledBy, m.HeldAt, m.Place, m.Chair, m.Rearranged,
        [.. m.Parties.Select(p => new PartyView(p.Ordinal, p.Kind, p.SubjectId, p.Name, p.DepartmentId, p.DepartmentName, p.Came, p.Attendee, p.AbsentReason))],
        [.. m.Agenda.Select(p => new PointView(p.Ordinal, p.Subject, p.Said))],
        m.Recorder, m.Conclusion, m.CancelReason, m.EndedAt, m.EndedBy,
        [.. m.Commitments.Select(k => ToView(k, c))],
        reaches, c.WorkOrders.Any(o => o is { Leads: true, State: WorkOrderState.Open }), m.Simulated);

    private static CommitmentView ToView(MediationCommitment k, Complaint c)
    {
        var order = c.WorkOrders.First(o => o.Id == k.WorkOrderId);
        var deadline = c.Deadlines.FirstOrDefault(d => d.WorkOrderId == order.Id);
        return new CommitmentView(
            k.Ordinal, k.DepartmentId, k.DepartmentName, k.What, k.Days, k.WorkOrderId, order.State.ToString(), order.Result, order.EndedAt,
            deadline is null ? null : CaseReader.ToView(deadline));
    }
}
