namespace Governance.Kernel.MultiTenancy;

/// <summary>The tenants there are: the cities and counties of the province's pack.</summary>
public interface ITenantStore
{
    /// <summary>All tenants, ordered by division code.</summary>
    IReadOnlyList<TenantInfo> All { get; }

    /// <summary>The tenant with this id, or <c>null</c>.</summary>
    TenantInfo? Find(Guid id);

    /// <summary>The tenant of this GB/T 2260 code, or <c>null</c>.</summary>
    TenantInfo? FindByCode(string code);
}
