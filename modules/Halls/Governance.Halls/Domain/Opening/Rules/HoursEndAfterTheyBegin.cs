using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A stretch ends after it begins.</summary>
internal sealed record HoursEndAfterTheyBegin(IReadOnlyList<(TimeOnly From, TimeOnly To)> Stretches)
    : Rule(OpeningErrorCodes.HoursEndBeforeBegin, "hours")
{
    public override bool IsBroken => Stretches.Any(s => s.To <= s.From);
}
