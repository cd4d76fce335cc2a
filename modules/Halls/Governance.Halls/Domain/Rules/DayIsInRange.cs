using Governance.Kernel.Exceptions;

namespace Governance.Halls.Domain.Rules;

/// <summary>A day that somebody can mean.</summary>
internal sealed record DayIsInRange(string DateField, DateOnly? Day)
    : Rule(Input.DayOutOfRange, DateField)
{
    public override bool IsBroken => !Input.IsInRange(Day);
}
