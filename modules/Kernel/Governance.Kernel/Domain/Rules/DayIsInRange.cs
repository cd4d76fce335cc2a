using Governance.Kernel.Exceptions;

namespace Governance.Kernel.Domain.Rules;

/// <summary>A day that somebody can mean.</summary>
/// <param name="DateField">The field that it is about.</param>
/// <param name="Day">The day.</param>
public sealed record DayIsInRange(string DateField, DateOnly? Day)
    : Rule(Input.DayOutOfRange, DateField)
{
    /// <inheritdoc/>
    public override bool IsBroken => !Input.IsInRange(Day);
}
