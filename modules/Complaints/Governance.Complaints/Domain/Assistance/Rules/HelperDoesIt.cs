using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Whoever has the order works on it, or the hall's people for him.</summary>
internal sealed record HelperDoesIt(Guid? HelperId, Actor By)
    : Rule(AssistanceErrorCodes.NotTheHelper)
{
    public override bool IsBroken => !By.IsOfTheHall && (By.StaffId is null || By.StaffId != HelperId);
}
