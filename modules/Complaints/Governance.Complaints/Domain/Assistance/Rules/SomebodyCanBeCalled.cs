using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>The person helped has a telephone, or whoever asks for him.</summary>
internal sealed record SomebodyCanBeCalled(string? Phone, string? AskerPhone)
    : Rule(AssistanceErrorCodes.PhoneMissing, "person.phone")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(AskerPhone);
}
