using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>A leader's own calendar address. The secret in it is stored only as a hash.</summary>
[Audited]
internal sealed class DutyFeed : AggregateRoot<Guid>, IMultiTenant
{
    private DutyFeed()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTime IssuedAt { get; private set; }

    public static DutyFeed For(Guid id, Guid? tenantId, Guid staffId) => new() { Id = id, TenantId = tenantId, StaffId = staffId };

    /// <summary>Takes a new secret; the old address stops working.</summary>
    public void Renew(string secretHash, DateTime at) => (SecretHash, IssuedAt) = (secretHash, at);
}
