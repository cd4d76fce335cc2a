using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>People are told why a hall is closed.</summary>
internal sealed record ClosureHasAReason(string? Reason)
    : Rule(OpeningErrorCodes.ClosureReasonMissing, "reason")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Reason);
}
