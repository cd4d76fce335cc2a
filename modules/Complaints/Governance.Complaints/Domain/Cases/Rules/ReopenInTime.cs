using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A redo is asked for soon after the answer.</summary>
internal sealed record ReopenInTime(bool InTime)
    : Rule(CaseErrorCodes.ReopenTooLate)
{
    public override bool IsBroken => !InTime;
}
