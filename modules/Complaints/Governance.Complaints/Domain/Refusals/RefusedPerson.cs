using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>Who was refused, apart from the refusal and encrypted: a row only where he said so. When the refusal becomes a case it
/// goes over to the case.</summary>
internal sealed class RefusedPerson : Entity<Guid>, IMultiTenant
{
    private RefusedPerson()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid RefusalId { get; private set; }

    public string? Name { get; private set; }

    public string? Phone { get; private set; }

    public static RefusedPerson Of(Guid id, RefusalReport refusal, SealedIdentity identity) => new()
    {
        Id = id,
        TenantId = refusal.TenantId,
        RefusalId = refusal.Id,
        Name = identity.Name,
        Phone = identity.Phone,
    };
}
