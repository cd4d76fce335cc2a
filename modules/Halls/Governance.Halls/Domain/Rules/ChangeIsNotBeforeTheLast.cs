using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A change holds from the day of the last change or from a later one; what stood before is history.</summary>
internal sealed record ChangeIsNotBeforeTheLast(DateOnly Day, DateOnly LastChange)
    : Rule(HallBookErrorCodes.ChangeBeforeTheLast, "changeFrom")
{
    public override bool IsBroken => Day < LastChange;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("last", LastChange.ToString("O"))];
}
