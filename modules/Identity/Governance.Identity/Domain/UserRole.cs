using Governance.Kernel.Auditing;
using Governance.Kernel.MultiTenancy;

namespace Governance.Identity.Domain;

/// <summary>A role that an account holds.</summary>
[Audited]
internal sealed class UserRole : IMultiTenant
{
    private UserRole()
    {
    }

    public UserRole(Guid userId, string role)
    {
        UserId = userId;
        Role = role;
    }

    public Guid UserId { get; private set; }

    public string Role { get; private set; } = "";

    public Guid? TenantId { get; private set; }
}
