using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Whoever is visited at home says where that is.</summary>
internal sealed record HomeHasAnAddress(AssistanceVisit Visit, string? Address)
    : Rule(AssistanceErrorCodes.AddressMissing, "person.address")
{
    public override bool IsBroken => Visit == AssistanceVisit.AtHome && string.IsNullOrWhiteSpace(Address);
}
