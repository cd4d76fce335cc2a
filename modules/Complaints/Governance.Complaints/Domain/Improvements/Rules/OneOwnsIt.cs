using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>One department or one person sees to it, and nobody else.</summary>
internal sealed record OneOwnsIt(int Owners)
    : Rule(ImprovementErrorCodes.OwnerNotOne, "owner")
{
    public override bool IsBroken => Owners != 1;
}
