using Governance.Kernel.MultiTenancy;

namespace Governance.Tenants;

/// <summary>Former counties stay tenants: what they left behind keeps its owner.</summary>
internal sealed class TenantStore : ITenantStore
{
    private readonly Dictionary<Guid, TenantInfo> byId;
    private readonly Dictionary<string, TenantInfo> byCode;

    public TenantStore(IUnitDirectory directory)
    {
        All = [.. directory.All
            .Where(unit => unit.IsTenant)
            .Select(unit => new TenantInfo(directory.TenantIdOf(unit.Code)!.Value, unit.Code, unit.Name, unit.CityCode!))];
        byId = All.ToDictionary(tenant => tenant.Id);
        byCode = All.ToDictionary(tenant => tenant.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<TenantInfo> All { get; }

    public TenantInfo? Find(Guid id) => byId.GetValueOrDefault(id);

    public TenantInfo? FindByCode(string code) => byCode.GetValueOrDefault(code);
}
