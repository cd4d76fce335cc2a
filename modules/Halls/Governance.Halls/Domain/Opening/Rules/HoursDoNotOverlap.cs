using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A time of the day lies in one stretch.</summary>
internal sealed record HoursDoNotOverlap(IReadOnlyList<(TimeOnly From, TimeOnly To)> StretchesInOrder)
    : Rule(OpeningErrorCodes.HoursOverlap, "hours")
{
    public override bool IsBroken => StretchesInOrder.Zip(StretchesInOrder.Skip(1)).Any(pair => pair.Second.From < pair.First.To);
}
