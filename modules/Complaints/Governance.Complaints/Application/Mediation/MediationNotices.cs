using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Messages;

namespace Governance.Complaints.Application.Mediation;

/// <summary>Whom a change of a session is told. Its revision is the ordinal, so that nothing is told twice.</summary>
internal sealed class MediationNotices(ComplaintsDbContext db)
{
    /// <summary>Tells those who are called: departments, and the hall for its own.</summary>
    public void TellCalled(CaseAct act, MediationSession session, NoticeKind kind) =>
        Tell(act, session, kind, session.Parties.Select(p => p.DepartmentId ?? session.HallId));

    public void Tell(CaseAct act, MediationSession session, NoticeKind kind, IEnumerable<Guid> audiences)
    {
        // Made-up sessions have made-up people; nobody is told.
        if (session.Simulated)
        {
            return;
        }

        foreach (var audience in audiences.Distinct())
        {
            db.Add(StaffNotice.Write(act, session.TenantId, session.Id, kind, (int)session.Revision, audience));
        }
    }
}
