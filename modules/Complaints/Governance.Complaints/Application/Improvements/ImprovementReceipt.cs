using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;

namespace Governance.Complaints.Application.Improvements;

/// <summary>What a verb answers.</summary>
/// <param name="Number">The number of the change.</param>
/// <param name="Revision">The revision that the next verb names.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="InForceOn">The day from which it is in force.</param>
/// <param name="Cases">How many cases stand behind it.</param>
internal sealed record ImprovementReceipt(string Number, long Revision, ImprovementState State, DateOnly? InForceOn, int Cases)
{
    public static ImprovementReceipt Of(Improvement i) => new(i.Number, i.Revision, i.State, i.InForceOn, i.Cases.Count);
}
