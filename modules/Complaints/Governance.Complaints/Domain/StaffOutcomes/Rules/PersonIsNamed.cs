using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>All but a change of the house is about somebody.</summary>
internal sealed record PersonIsNamed(StaffOutcomeKind Kind, OutcomePerson? Person)
    : Rule(StaffOutcomeErrorCodes.PersonMissing, "staff")
{
    public override bool IsBroken => Kind != StaffOutcomeKind.SystemFix && Person is null;
}
