using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Neither who reported a refusal nor who refused decides on it.</summary>
internal sealed record DecidedByAnother(Actor By, Guid? ReporterAccount, Guid? RefuserStaff)
    : Rule(RefusalErrorCodes.OwnRefusal)
{
    public override bool IsBroken => (By.AccountId is { } account && account == ReporterAccount) || (By.StaffId is { } staff && staff == RefuserStaff);
}
