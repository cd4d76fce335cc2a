using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Only what stands still for something can go on because of it.</summary>
internal sealed record ClockStandsStill(PauseKind? PausedFor, PauseKind Kind)
    : Rule(CaseErrorCodes.NotPaused)
{
    public override bool IsBroken => PausedFor != Kind;
}
