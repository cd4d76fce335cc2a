using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>What is over cannot be changed.</summary>
internal sealed record ClosureIsNotOver(HallClosure Closure, DateOnly Today)
    : Rule(OpeningErrorCodes.ClosureOver)
{
    public override bool IsBroken => Closure.To < Today;
}
