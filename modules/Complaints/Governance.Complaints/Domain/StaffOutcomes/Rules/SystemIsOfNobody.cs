using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>A change of the house is about nobody in it.</summary>
internal sealed record SystemIsOfNobody(StaffOutcomeKind Kind, OutcomePerson? Person)
    : Rule(StaffOutcomeErrorCodes.IsOfNobody, "staff")
{
    public override bool IsBroken => Kind == StaffOutcomeKind.SystemFix && Person is not null;
}
