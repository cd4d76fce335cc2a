using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Whoever asks for somebody else says who he is.</summary>
internal sealed record AskerIsNamed(AssistanceRequester Requester, string? Name)
    : Rule(AssistanceErrorCodes.AskerMissing, "asker.name")
{
    public override bool IsBroken => Requester != AssistanceRequester.Self && string.IsNullOrWhiteSpace(Name);
}
