using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Cases;

/// <summary>A stretch in which one department, or the hall, had a case; written when it was passed on or ended.</summary>
internal sealed class Holding : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private Holding()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>From 1 in the order of passing on.</summary>
    public int Ordinal { get; private set; }

    /// <summary><c>null</c> for the hall itself.</summary>
    public Guid? DepartmentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime To { get; private set; }

    public static Holding Of(CaseAct act, Complaint complaint, int ordinal) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        Ordinal = ordinal,
        DepartmentId = complaint.HolderDepartmentId,
        From = complaint.HeldSince,
        To = act.At,
    };
}
