using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>Reads a case for staff.</summary>
internal sealed class CaseReader(ComplaintsDbContext db, CaseLookup lookup, CurrentActor actor, IPermissionChecker permissions)
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<CaseView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().Include(c => c.Deadlines).Include(c => c.WorkOrders).AsSplitQuery()
            .FirstOrDefaultAsync(c => c.Number == number, cancellationToken) ?? throw new EntityNotFoundException("case", number);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        var course = await db.Ledger.AsNoTracking().Where(e => e.CaseId == complaint.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        var links = await db.Links.Where(l => l.CaseId == complaint.Id)
            .Join(db.Cases, l => l.OtherId, c => c.Id, (_, c) => c.Number).OrderBy(n => n).ToListAsync(cancellationToken);
        var sessions = complaint.Mediations == 0 ? [] : await db.Mediations.Where(m => m.CaseId == complaint.Id).OrderBy(m => m.CalledAt)
            .Select(m => new CaseSessionView(m.Number, m.State, m.CalledAt, m.HeldAt)).ToListAsync(cancellationToken);
        var view = ToView(complaint, course, links) with { Sessions = sessions };
        // That something was decided for staff everybody reads; of what kind it is those who may see it.
        return course.Exists(e => OutcomeDetail.Speaks(e.Change)) && !await permissions.IsGrantedAsync(ComplaintPermissions.ViewOutcomes)
            ? view with { Course = [.. view.Course.Select(e => OutcomeDetail.Speaks(e.Change) ? e with { Detail = Nothing } : e)] }
            : view;
    }

    public static CaseView ToView(Complaint c, IReadOnlyList<LedgerEntry> course, IReadOnlyList<string> links) => new(
        c.Number, c.LedgerNumber, c.HallCode, c.Kind, c.Channel, c.Text, c.Wanted, c.Causes, c.ItemName, c.WindowName, c.StaffName,
        c.AgainstDepartmentName, c.HappenedOn, c.OnBehalf, c.Complex, c.Shielded, c.AnswerBy, c.State, c.Outcome, c.Round, c.RegisteredAt,
        c.RegisteredBy, c.DueAt, c.PausedFor, c.Transfers, c.Returns, c.EscalationStep, c.Opinion, c.Answer, c.AnsweredBy, c.AnsweredAt,
        c.AnsweredInTime, c.HandedTo, c.Satisfaction, c.ClosedAt, c.ExtensionAsked, c.ExtensionReason, c.Files, c.Simulated,
        [.. c.Deadlines.OrderBy(d => d.Round).ThenBy(d => d.Stage).Select(ToView)],
        [.. c.WorkOrders.OrderBy(o => o.AssignedAt).ThenByDescending(o => o.Leads).Select(ToView)],
        [.. course.Select(ToView)],
        c.HolderDepartmentId, HolderOf(c), c.HeldSince, c.Supervisions, links, c.EnteredAt, c.Imported, c.InMediation);

    // Whoever has a case has a work order for it, which keeps the name.
    private static string? HolderOf(Complaint c) =>
        c.WorkOrders.Where(o => o.DepartmentId == c.HolderDepartmentId).OrderBy(o => o.AssignedAt).LastOrDefault()?.DepartmentName;

    public static DeadlineView ToView(Deadline d) => new(
        d.Id, d.Stage, d.Round, d.State, d.Mark, d.StartOn, d.WorkingDays, d.DueOn, d.DueAt, d.CalendarVersion, d.RulesVersion, d.Provisional,
        DayCodes.Read(d.Days, d.StartOn), d.WorkOrderId);

    private static WorkOrderView ToView(WorkOrder o) => new(
        o.Id, o.DepartmentId, o.DepartmentName, o.Leads, o.State.ToString(), o.Instruction, o.AssignedAt, o.ReturnUntil, o.ForGood, o.DueAt,
        o.ReturnReason, o.Result, o.EndedAt, o.IsCommitment);

    private static LedgerView ToView(LedgerEntry e) => new(
        e.Number, e.Change, e.At, e.ActorKind.ToString(), e.ActorName, LedgerDetail.Read(e.Detail), e.Hash, e.SealNumber);
}
