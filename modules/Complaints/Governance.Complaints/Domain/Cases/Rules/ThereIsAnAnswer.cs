using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Only an answer can be rated or lead to a redo; what was withdrawn has none.</summary>
internal sealed record ThereIsAnAnswer(DateTime? AnsweredAt, CaseOutcome Outcome)
    : Rule(CaseErrorCodes.NotInThisState)
{
    public override bool IsBroken => AnsweredAt is null || Outcome == CaseOutcome.Withdrawn;
}
