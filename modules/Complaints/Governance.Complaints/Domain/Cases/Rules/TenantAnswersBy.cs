using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A citizen is answered by a channel that the tenant has.</summary>
internal sealed record TenantAnswersBy(CaseRules Rules, string Channel)
    : Rule(CaseErrorCodes.AnswerChannelUnknown, "channel")
{
    public override bool IsBroken => !AnswerChannels.Has(Rules, Channel);
}
