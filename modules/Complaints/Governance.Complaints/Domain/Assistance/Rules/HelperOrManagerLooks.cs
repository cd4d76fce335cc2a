using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>The helper and the hall manager see in full who is helped.</summary>
internal sealed record HelperOrManagerLooks(Guid? HelperId, Actor By, bool IsManager)
    : Rule(AssistanceErrorCodes.LookNotAllowed)
{
    public override bool IsBroken => !IsManager && (By.StaffId is null || By.StaffId != HelperId);
}
