using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>On days gone by the hall was what it was.</summary>
internal sealed record ClosureIsNotInThePast(DateOnly First, DateOnly Today)
    : Rule(OpeningErrorCodes.ClosureInPast, "from")
{
    public override bool IsBroken => First < Today;
}
