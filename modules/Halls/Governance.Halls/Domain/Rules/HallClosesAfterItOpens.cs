using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>The last day is not before the first.</summary>
internal sealed record HallClosesAfterItOpens(DateOnly? From, DateOnly? To)
    : Rule(HallErrorCodes.ClosedBeforeOpened, HallFields.To)
{
    public override bool IsBroken => To < From;
}
