using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Identity;

/// <summary>Who complained, apart from the case and encrypted: a row only where something was said.</summary>
internal sealed class Complainant : Entity<Guid>, IMultiTenant
{
    private Complainant()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public string? Name { get; private set; }

    public string? Phone { get; private set; }

    public string? IdNumber { get; private set; }

    public string? Email { get; private set; }

    public string? WeChat { get; private set; }

    /// <summary>Who stands at the window for somebody else, and what he is to him.</summary>
    public string? Helper { get; private set; }

    /// <summary>Finds other cases of the same telephone without reading any.</summary>
    public string? PhoneIndex { get; private set; }

    public static Complainant Of(Guid id, Guid caseId, SealedIdentity identity) => new()
    {
        Id = id,
        CaseId = caseId,
        Name = identity.Name,
        Phone = identity.Phone,
        IdNumber = identity.IdNumber,
        Email = identity.Email,
        WeChat = identity.WeChat,
        Helper = identity.Helper,
        PhoneIndex = identity.PhoneIndex,
    };
}
