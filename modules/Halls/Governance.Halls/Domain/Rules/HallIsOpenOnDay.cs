using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Nothing happens in a hall before it opens or after it has closed.</summary>
internal sealed record HallIsOpenOnDay(string DateField, Hall Hall, DateOnly? Day)
    : Rule(HallErrorCodes.HallNotOpen, DateField)
{
    public override bool IsBroken => Day is { } day && !Hall.IsOpenOn(day);
}
