using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Only a 答复卡 promises an answer in writing.</summary>
internal sealed record SomethingIsPromised(bool Promised)
    : Rule(RefusalErrorCodes.NothingPromised)
{
    public override bool IsBroken => !Promised;
}
