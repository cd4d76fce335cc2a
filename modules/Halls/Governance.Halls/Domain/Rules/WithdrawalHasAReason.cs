using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Whoever takes evidence back says why.</summary>
internal sealed record WithdrawalHasAReason(string? Reason)
    : Rule(HallErrorCodes.TextRequired, EvidenceFields.Reason)
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Reason);
}
