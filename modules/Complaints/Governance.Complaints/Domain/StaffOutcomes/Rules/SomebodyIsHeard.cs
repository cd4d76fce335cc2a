using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>Where nobody is meant nobody is heard.</summary>
internal sealed record SomebodyIsHeard(Guid? StaffId)
    : Rule(StaffOutcomeErrorCodes.IsOfNobody)
{
    public override bool IsBroken => StaffId is null;
}
