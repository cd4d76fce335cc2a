using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Identity.Domain;

/// <summary>Where a unit departs from the default grants: a permission that a role has there beside them, or has not.</summary>
[Audited]
internal sealed class RoleGrant : Entity<Guid>, IMultiTenant
{
    private RoleGrant()
    {
    }

    public RoleGrant(Guid? tenantId, string role, string permission, bool isGranted)
    {
        // A unique index does not hold for the province's rows, whose tenant is NULL; the key derived from the content does.
        Id = DeterministicGuid.From($"identity/grant/{tenantId?.ToString() ?? "province"}/{role}/{permission}");
        TenantId = tenantId;
        Role = role;
        Permission = permission;
        IsGranted = isGranted;
    }

    public Guid? TenantId { get; private set; }

    public string Role { get; private set; } = "";

    public string Permission { get; private set; } = "";

    public bool IsGranted { get; private set; }

    public void Set(bool isGranted) => IsGranted = isGranted;
}
