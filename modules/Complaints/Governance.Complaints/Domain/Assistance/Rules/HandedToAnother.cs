using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>An order is handed to somebody else.</summary>
internal sealed record HandedToAnother(Guid? HelperId, Guid To)
    : Rule(AssistanceErrorCodes.HandedToTheSame, "helper")
{
    public override bool IsBroken => HelperId == To;
}
