using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A closure has a first and a last day.</summary>
internal sealed record ClosureHasDays(string DayField, DateOnly? Day)
    : Rule(OpeningErrorCodes.ClosureDayMissing, DayField)
{
    public override bool IsBroken => Day is null;
}
