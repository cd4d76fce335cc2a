using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>A slip is used once, and a spoiled one not at all.</summary>
internal sealed record SlipIsBlank(SlipState State)
    : Rule(State == SlipState.Spoiled ? PaperErrorCodes.SlipSpoiled : PaperErrorCodes.SlipEntered)
{
    public override bool IsBroken => State != SlipState.Blank;
}
