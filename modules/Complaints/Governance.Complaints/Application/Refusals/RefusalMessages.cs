using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Tells whoever was refused, where he left a telephone number, what the leader decided and that he is answered. The refusal's
/// revision is the ordinal, so that nothing is told twice.</summary>
internal sealed class RefusalMessages(ComplaintsDbContext db, TextMessages messages)
{
    public async Task TellAsync(CaseAct act, RefusalReport refusal, MessageKind kind, CancellationToken cancellationToken) =>
        Tell(act, refusal, kind, await db.RefusedPersons.FirstOrDefaultAsync(p => p.RefusalId == refusal.Id, cancellationToken));

    public void Tell(CaseAct act, RefusalReport refusal, MessageKind kind, RefusedPerson? person)
    {
        // Made-up refusals have made-up people; nobody is written to.
        if (person?.Phone is not null && !refusal.Simulated)
        {
            messages.Write(act, refusal.TenantId, refusal.Id, kind, refusal.Revision);
        }
    }
}
