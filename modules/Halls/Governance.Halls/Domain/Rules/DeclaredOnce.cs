using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>One live declaration a mechanism: another would hide which of them counts.</summary>
internal sealed record DeclaredOnce(IEnumerable<Evidence> Pieces)
    : Rule(HallErrorCodes.AlreadyDeclared)
{
    public override bool IsBroken => Pieces.Any(e => e.Kind == EvidenceKind.Declaration && !e.IsWithdrawn);
}
