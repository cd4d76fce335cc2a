using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>The person helped has a name.</summary>
internal sealed record PersonIsNamed(string? Name)
    : Rule(AssistanceErrorCodes.PersonMissing, "person.name")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Name);
}
