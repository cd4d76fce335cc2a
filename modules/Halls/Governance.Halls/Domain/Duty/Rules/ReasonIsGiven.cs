using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Whoever changes the roster's order says why.</summary>
internal sealed record ReasonIsGiven(string? Reason)
    : Rule(DutyErrorCodes.ReasonRequired, "reason")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Reason);
}
