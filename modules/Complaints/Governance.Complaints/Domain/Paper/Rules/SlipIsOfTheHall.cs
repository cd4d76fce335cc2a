using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>A slip is for the hall that it was printed for.</summary>
internal sealed record SlipIsOfTheHall(bool IsSame)
    : Rule(PaperErrorCodes.SlipOfAnotherHall, "hall")
{
    public override bool IsBroken => !IsSame;
}
