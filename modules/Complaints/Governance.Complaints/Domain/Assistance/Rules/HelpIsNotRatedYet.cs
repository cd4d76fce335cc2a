using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Help is rated once.</summary>
internal sealed record HelpIsNotRatedYet(int? Level)
    : Rule(AssistanceErrorCodes.RatedTwice)
{
    public override bool IsBroken => Level is not null;
}
