using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>Only what has been settled leads to a change: then it is known what was wrong.</summary>
internal sealed record CaseIsClosed(CaseState State)
    : Rule(ImprovementErrorCodes.CaseNotClosed)
{
    public override bool IsBroken => State < CaseState.Closed;
}
