using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>It is about somebody.</summary>
internal sealed record LeaderIsNamed(string? WorkNumber)
    : Rule(DutyErrorCodes.LeaderRequired, "workNumber")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(WorkNumber);
}
