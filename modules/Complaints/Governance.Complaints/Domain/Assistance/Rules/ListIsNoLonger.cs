using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>No more people are listed than the order is for.</summary>
internal sealed record ListIsNoLonger(int Listed, int People)
    : Rule(AssistanceErrorCodes.ListTooLong, "list")
{
    public override bool IsBroken => Listed > People;
}
