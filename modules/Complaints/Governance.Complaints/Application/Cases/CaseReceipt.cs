using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Application.Cases;

/// <summary>What a caller is told after something was done: where the case stands now.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="DueAt">When the next thing is due, UTC.</param>
/// <param name="LedgerHash">The hash of its last ledger entry.</param>
internal sealed record CaseReceipt(string Number, long Revision, CaseState State, CaseOutcome Outcome, DateTime? DueAt, string LedgerHash)
{
    public static CaseReceipt Of(Complaint complaint) => new(
        complaint.Number, complaint.LedgerNumber, complaint.State, complaint.Outcome, complaint.DueAt, complaint.LedgerHash);
}
