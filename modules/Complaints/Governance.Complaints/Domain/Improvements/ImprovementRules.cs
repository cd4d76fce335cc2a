using Governance.Tenants;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>What a tenant rules about changes, on one day.</summary>
/// <param name="CompareDays">How many days before and after are compared.</param>
internal sealed record ImprovementRules(int CompareDays)
{
    private const string Key = "improvements.compareDays";
    private const int Usual = 30;
    private const int Most = 366;

    public static ImprovementRules Of(RuleSet rules) => new(rules.TryGet(Key, out _) ? Math.Clamp(rules.GetInt(Key), 1, Most) : Usual);
}
