using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>A change comes into force from the day on which it was proposed, within a year from now.</summary>
internal sealed record ForceDayFits(DateOnly On, DateOnly ProposedOn, DateOnly Today)
    : Rule(ImprovementErrorCodes.ForceOutOfRange, "on")
{
    private const int MostDays = 366;

    public override bool IsBroken => On < ProposedOn || On > Today.AddDays(MostDays);
}
