using Governance.Identity.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Identity.Application;

/// <summary>The roles that can be given in the current unit.</summary>
internal sealed class UnitRoles(ICurrentTenant currentTenant, ITenantStore tenants)
{
    public TenantInfo? Tenant => currentTenant.Id is { } id ? tenants.Find(id) : null;

    public IReadOnlyList<string> All => RoleRules.RolesOf(Tenant);
}
