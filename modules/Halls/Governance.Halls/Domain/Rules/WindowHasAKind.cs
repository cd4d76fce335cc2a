using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A window is for something.</summary>
internal sealed record WindowHasAKind(IReadOnlyList<WindowKind> Kinds)
    : Rule(HallBookErrorCodes.WindowKindMissing, "kinds")
{
    public override bool IsBroken => Kinds.Count == 0;
}
