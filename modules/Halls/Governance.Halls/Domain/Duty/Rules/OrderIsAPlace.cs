using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>A place in the row is counted from 1.</summary>
internal sealed record OrderIsAPlace(int Order)
    : Rule(DutyErrorCodes.OrderOutOfRange, "order")
{
    public override bool IsBroken => Order is < 1 or > 99;
}
