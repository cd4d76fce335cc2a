namespace Governance.Tenants.Loading;

/// <summary>What the values of one version have in common.</summary>
internal sealed record RuleHead(
    string UnitCode, DateOnly EffectiveFrom, bool EffectiveFromVerified, string Source, bool Verified);
