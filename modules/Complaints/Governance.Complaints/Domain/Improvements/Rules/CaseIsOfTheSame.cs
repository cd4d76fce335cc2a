using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>Only cases of the same hall, cause and service item stand behind one change.</summary>
internal sealed record CaseIsOfTheSame(Improvement Improvement, Complaint Case)
    : Rule(ImprovementErrorCodes.CaseIsOfAnother, "number")
{
    public override bool IsBroken => Case.HallId != Improvement.HallId || !Case.Causes.Contains(Improvement.Cause) || (Improvement.ItemId is { } item && Case.ItemId != item);
}
