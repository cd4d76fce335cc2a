using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>Somebody of the hall book stands for what a card says.</summary>
internal sealed record SomebodyTold(Guid? Staff)
    : Rule(TrackingCardErrorCodes.ToldByMissing, "staff")
{
    public override bool IsBroken => Staff is null;
}
