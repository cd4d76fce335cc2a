using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>Nobody decides on what is about himself.</summary>
internal sealed record AnotherDecides(Actor By, Guid? StaffId)
    : Rule(StaffOutcomeErrorCodes.OwnOutcome)
{
    public override bool IsBroken => StaffId is not null && By.StaffId == StaffId;
}
