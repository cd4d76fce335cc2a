using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>What has been withdrawn stays withdrawn as it was.</summary>
internal sealed record WithdrawnOnce(Evidence Piece)
    : Rule(HallErrorCodes.AlreadyWithdrawn)
{
    public override bool IsBroken => Piece.IsWithdrawn;
}
