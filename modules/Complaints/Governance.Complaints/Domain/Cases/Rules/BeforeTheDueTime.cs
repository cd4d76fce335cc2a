using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>More time is asked for and given before the due time, on a clock that runs.</summary>
internal sealed record BeforeTheDueTime(DateTime At, DateTime? DueAt)
    : Rule(CaseErrorCodes.ExtensionTooLate)
{
    public override bool IsBroken => DueAt is null || At > DueAt;
}
