using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An order is done when something was done.</summary>
internal sealed record SomethingWasDone(int Steps)
    : Rule(AssistanceErrorCodes.NothingWasDone)
{
    public override bool IsBroken => Steps == 0;
}
