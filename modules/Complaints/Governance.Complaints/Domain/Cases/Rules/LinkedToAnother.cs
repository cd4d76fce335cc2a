using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A link has two ends.</summary>
internal sealed record LinkedToAnother(Guid Id, Guid Other)
    : Rule(CaseErrorCodes.LinkedToItself)
{
    public override bool IsBroken => Id == Other;
}
