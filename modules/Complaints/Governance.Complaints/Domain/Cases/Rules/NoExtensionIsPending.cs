using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>What is asked for is decided before it is asked for again.</summary>
internal sealed record NoExtensionIsPending(int? Asked)
    : Rule(CaseErrorCodes.ExtensionPending)
{
    public override bool IsBroken => Asked is not null;
}
