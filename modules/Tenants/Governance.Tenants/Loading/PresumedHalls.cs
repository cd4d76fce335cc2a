using Governance.Tenants.Packs;

namespace Governance.Tenants.Loading;

/// <summary>Gives each unit without a known hall of its own the one that it must have.</summary>
internal static class PresumedHalls
{
    public static IEnumerable<PackHall> For(
        ProvinceFile province, IReadOnlyDictionary<string, AdministrativeUnit> units, IEnumerable<PackHall> known)
    {
        var taken = known.Select(hall => hall.Code).ToHashSet(StringComparer.Ordinal);
        var templates = province.Templates.ToDictionary(template => template.UnitKind);
        foreach (var unit in units.Values)
        {
            var code = unit.Code + "-01";
            if (templates.TryGetValue(unit.Kind, out var template) && !taken.Contains(code))
            {
                yield return new PackHall(
                    code, unit.Code, units.TenantIdOf(province.Info.Code, unit), template.NameFor(unit), NameVerified: false,
                    template.Level, Address: null, OpeningHours: null, unit.From, unit.To, IsPresumed: true,
                    province.PresumedSource, Verified: false, Mechanisms: [], Note: null);
            }
        }
    }
}
