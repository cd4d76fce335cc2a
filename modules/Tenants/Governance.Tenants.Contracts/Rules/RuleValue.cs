namespace Governance.Tenants;

/// <summary>One rule that holds, with where it comes from.</summary>
/// <param name="Key">The dotted key, such as <c>complaints.opinionWorkingDays</c>.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Text">The value as text; empty for a list.</param>
/// <param name="Items">The entries of a list; empty for anything else.</param>
/// <param name="UnitCode">The unit that set it: the province or the tenant itself.</param>
/// <param name="EffectiveFrom">The day from which it holds.</param>
/// <param name="EffectiveFromVerified">Whether that day was checked.</param>
/// <param name="Source">The document or report it was taken from.</param>
/// <param name="Verified">Whether it was checked there; a default of this program is not.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record RuleValue(
    string Key,
    RuleKind Kind,
    string Text,
    IReadOnlyList<RuleChoice> Items,
    string UnitCode,
    DateOnly EffectiveFrom,
    bool EffectiveFromVerified,
    string Source,
    bool Verified,
    string? Note);
