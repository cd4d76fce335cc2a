namespace Governance.Tenants.Packs;

/// <summary>The keys that one version of a unit's rules sets.</summary>
internal sealed record RuleVersion(DateOnly EffectiveFrom, IReadOnlyList<RuleValue> Values);
