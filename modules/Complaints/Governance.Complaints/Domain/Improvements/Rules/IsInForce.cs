using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>What is to hold from a later day is not checked before it.</summary>
internal sealed record IsInForce(DateOnly? InForceOn, DateOnly Today)
    : Rule(ImprovementErrorCodes.NotYetInForce)
{
    public override bool IsBroken => InForceOn is null || InForceOn > Today;
}
