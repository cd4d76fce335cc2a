using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>What is to be counted for one service item alone needs a case that names it.</summary>
internal sealed record CaseNamesAnItem(bool OfItem, Guid? ItemId)
    : Rule(ImprovementErrorCodes.CaseHasNoItem, "ofItem")
{
    public override bool IsBroken => OfItem && ItemId is null;
}
