using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>A change takes away a cause that the case has: the one that is counted before and after.</summary>
internal sealed record CauseIsOfTheCase(string Cause, IReadOnlyList<string> Causes)
    : Rule(ImprovementErrorCodes.CauseNotOfTheCase, "cause")
{
    public override bool IsBroken => !Causes.Contains(Cause);
}
