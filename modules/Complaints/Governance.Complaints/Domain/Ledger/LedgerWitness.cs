using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>Up to which seal a tenant's chain has been told to the province; one row a tenant, under the tenant's own id.</summary>
internal sealed class LedgerWitness : Entity<Guid>, IMultiTenant
{
    private LedgerWitness()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The number of the newest seal that was told.</summary>
    public long Number { get; private set; }

    public static LedgerWitness Begin(Guid tenantId) => new() { Id = tenantId };

    public void Tell(LedgerSeal head) => Number = head.Number;
}
