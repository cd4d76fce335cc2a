using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A clock that stands still is not stopped again.</summary>
internal sealed record ClockRuns(PauseKind? PausedFor)
    : Rule(CaseErrorCodes.AlreadyPaused)
{
    public override bool IsBroken => PausedFor is not null;
}
