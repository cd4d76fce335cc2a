namespace Governance.Reporting.Domain.Catalogue;

/// <summary>A verified requirement that halls have a mechanism.</summary>
/// <param name="InCoverage">Whether it is one of those that a hall must meet all of to be covered.</param>
internal sealed record CountedRequirement(
    MandateDocument Document, MandateItem Item, MandateRequirement Requirement, string Mechanism, bool InCoverage)
{
    public string Code => Requirement.Code;
}
