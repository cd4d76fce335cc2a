using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>A case stands behind a change once.</summary>
internal sealed record CaseIsNotBehindItYet(bool IsBehindIt)
    : Rule(ImprovementErrorCodes.LinkedTwice, "number")
{
    public override bool IsBroken => IsBehindIt;
}
