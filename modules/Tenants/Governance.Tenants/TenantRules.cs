using System.Collections.Concurrent;
using Governance.Kernel.Exceptions;
using Governance.Tenants.Packs;

namespace Governance.Tenants;

internal sealed class TenantRules(TenantPack pack, IUnitDirectory directory) : ITenantRules
{
    private readonly ConcurrentDictionary<(string Unit, int Province, int Local), RuleSet> sets = new();

    public RuleSet For(Guid? tenantId, DateOnly day)
    {
        var province = directory.Province.Code;
        var unit = tenantId is null
            ? province
            : directory.FindByTenant(tenantId.Value)?.Code ?? throw new EntityNotFoundException("tenant", tenantId);
        var general = VersionsOn(province, day);
        var local = unit == province ? [] : VersionsOn(unit, day);
        return sets.GetOrAdd((unit, general.Count, local.Count), _ => Merge(unit, [.. general, .. local]));
    }

    private static RuleSet Merge(string unit, IEnumerable<RuleVersion> versions)
    {
        var values = new Dictionary<string, RuleValue>(StringComparer.Ordinal);
        foreach (var value in versions.SelectMany(version => version.Values))
        {
            values[value.Key] = value;
        }

        return new RuleSet(unit, values.Values);
    }

    private List<RuleVersion> VersionsOn(string unit, DateOnly day) =>
        [.. pack.Rules.GetValueOrDefault(unit, []).TakeWhile(version => version.EffectiveFrom <= day)];
}
