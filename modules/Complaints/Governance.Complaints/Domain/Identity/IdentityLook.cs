using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Identity;

/// <summary>Somebody has looked at who complained, or was refused it; the citizen sees it on the tracking page.</summary>
internal sealed class IdentityLook : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private IdentityLook()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? AccountId { get; private set; }

    public string Name { get; private set; } = "";

    public Guid? DepartmentId { get; private set; }

    /// <summary>What for, in the looker's words; the citizen reads them.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Whether it was shown; <c>false</c> where the shield refused.</summary>
    public bool Granted { get; private set; }

    public static IdentityLook Note(Guid id, Guid caseId, DateTime at, Actor by, string purpose, bool granted) => new()
    {
        Id = id,
        CaseId = caseId,
        At = at,
        AccountId = by.AccountId,
        Name = by.Name,
        DepartmentId = by.DepartmentId,
        Purpose = purpose,
        Granted = granted,
    };
}
