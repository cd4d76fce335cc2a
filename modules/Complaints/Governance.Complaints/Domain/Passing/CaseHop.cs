using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Passing;

/// <summary>One step of a case from hand to hand, kept so that each figure has its cases behind it.</summary>
internal sealed class CaseHop : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private CaseHop()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid CaseId { get; private set; }

    public HopKind Kind { get; private set; }

    /// <summary>The department that it is about; of what was passed on, the one that had it.</summary>
    public Guid DepartmentId { get; private set; }

    /// <summary>The department that had it next; <c>null</c> where it was not passed on.</summary>
    public Guid? ToDepartmentId { get; private set; }

    /// <summary>The day in China.</summary>
    public DateOnly On { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static CaseHop Of(CaseAct act, Complaint complaint, HopKind kind, Guid departmentId, Guid? toId) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        HallId = complaint.HallId,
        CaseId = complaint.Id,
        Kind = kind,
        DepartmentId = departmentId,
        ToDepartmentId = toId,
        On = act.Today,
        At = act.At,
    };
}
