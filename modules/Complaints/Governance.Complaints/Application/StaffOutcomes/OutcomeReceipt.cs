using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.StaffOutcomes;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>What a verb answers.</summary>
/// <param name="Number">The number of the outcome.</param>
/// <param name="Revision">The revision that the next verb names.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Heard">Whether the person has been heard.</param>
internal sealed record OutcomeReceipt(string Number, long Revision, StaffOutcomeState State, bool Heard)
{
    public static OutcomeReceipt Of(StaffOutcome o) => new(o.Number, o.Revision, o.State, o.Heard);
}
