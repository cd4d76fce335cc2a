namespace Governance.Tenants.Packs;

/// <summary>Walks up from a unit to the tenant it belongs to.</summary>
internal static class TenantLine
{
    public static Guid? TenantIdOf(
        this IReadOnlyDictionary<string, AdministrativeUnit> units, string provinceCode, AdministrativeUnit unit)
    {
        var at = unit;
        while (at is { IsTenant: false })
        {
            at = at.ParentCode is null ? null : units.GetValueOrDefault(at.ParentCode);
        }

        return at is null ? null : TenantIds.FromCode(provinceCode, at.Code);
    }
}
