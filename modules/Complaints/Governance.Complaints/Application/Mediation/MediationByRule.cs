using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Domain;

namespace Governance.Complaints.Application.Mediation;

/// <summary>疑难调处 by the tenant's rule <c>mediation.callAfterTransfers</c>: a case that was passed on more often calls departments together, in the
/// save that passes it on. Its stamp and the key (case, round) keep two hosts from doing so twice.</summary>
internal sealed class MediationByRule(ComplaintsDbContext db, CaseClocks clocks, MediationNotices notices, IGuidGenerator guids)
{
    /// <summary>What follows from an entry of the ledger, whoever wrote it.</summary>
    public void Follow(Complaint complaint, LedgerEntry entry)
    {
        if (entry.Change != CaseChange.Assigned || !complaint.IsPassedOnTooOften(clocks.Rules.MediationAfterTransfers))
        {
            return;
        }

        var act = new CaseAct(entry.At, Actor.Program, guids);
        var session = MediationSession.CallByRule(act, complaint);
        db.Add(session);
        notices.Tell(act, session, NoticeKind.MediationWaiting, [session.HallId]);
    }
}
