using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>Each stretch is two times of a clock.</summary>
internal sealed record HoursAreClockTimes(IReadOnlyList<(TimeOnly From, TimeOnly To)?> Stretches)
    : Rule(OpeningErrorCodes.HoursNotReadable, "hours")
{
    public override bool IsBroken => Stretches.Count == 0 || Stretches.Any(s => s is null);
}
