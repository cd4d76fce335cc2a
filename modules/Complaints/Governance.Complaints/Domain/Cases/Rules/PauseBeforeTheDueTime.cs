using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A clock is stopped before its due time; a pause does not heal what is late.</summary>
internal sealed record PauseBeforeTheDueTime(DateTime At, DateTime? DueAt)
    : Rule(CaseErrorCodes.PauseTooLate)
{
    public override bool IsBroken => DueAt is null || At > DueAt;
}
