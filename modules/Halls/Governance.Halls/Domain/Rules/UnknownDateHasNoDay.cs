using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A date of which nothing is known has no day.</summary>
internal sealed record UnknownDateHasNoDay(string DateField, CertainDate Date)
    : Rule(HallErrorCodes.DateBelongsToNoDay, DateField)
{
    public override bool IsBroken => Date.Day is not null && Date.Precision == DatePrecision.Unknown;
}
