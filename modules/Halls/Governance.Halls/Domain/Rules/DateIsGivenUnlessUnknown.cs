using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A date that is known to some degree has a day.</summary>
internal sealed record DateIsGivenUnlessUnknown(string DateField, CertainDate Date)
    : Rule(HallErrorCodes.DateMissing, DateField)
{
    public override bool IsBroken => Date.Day is null && Date.Precision != DatePrecision.Unknown;
}
