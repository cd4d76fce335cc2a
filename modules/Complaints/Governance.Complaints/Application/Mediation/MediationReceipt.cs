using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Mediation;

namespace Governance.Complaints.Application.Mediation;

/// <summary>What a caller is told after something was done: where the session stands now.</summary>
/// <param name="Number">What staff know it by.</param>
/// <param name="CaseNumber">The number of the case.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="State">Where it stands.</param>
/// <param name="HeldAt">When it is held, UTC; <c>null</c> while that is not set.</param>
internal sealed record MediationReceipt(string Number, string CaseNumber, long Revision, MediationState State, DateTime? HeldAt)
{
    public static MediationReceipt Of(MediationSession session) =>
        new(session.Number, session.CaseNumber, session.Revision, session.State, session.HeldAt);
}
