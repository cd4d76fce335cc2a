using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.StaffOutcomes;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Who is told of an outcome: the person whom it is about, and whoever proposed it. Never the hall, never a department.</summary>
internal sealed class OutcomeNotices(ComplaintsDbContext db)
{
    public void TellPerson(CaseAct act, StaffOutcome outcome, NoticeKind kind) => Tell(act, outcome, kind, outcome.StaffId);

    public void TellProposer(CaseAct act, StaffOutcome outcome, NoticeKind kind) => Tell(act, outcome, kind, outcome.ProposedByStaffId);

    // One row for one person: the audience is himself.
    private void Tell(CaseAct act, StaffOutcome outcome, NoticeKind kind, Guid? staffId)
    {
        if (staffId is { } audience && audience != act.By.StaffId && !outcome.Simulated)
        {
            db.Add(StaffNotice.Write(act, outcome.TenantId, outcome.Id, kind, (int)outcome.Revision, audience));
        }
    }
}
