using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>It is about somebody.</summary>
internal sealed record LeaderIsNamed(string? WorkNumber)
    : Rule(DutyErrorCodes.LeaderRequired, "workNumber")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(WorkNumber);
}
