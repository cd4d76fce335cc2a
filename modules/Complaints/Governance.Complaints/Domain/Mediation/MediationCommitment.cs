using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Mediation;

/// <summary>What a department promised at a session (承诺), as it was agreed; how it went on stands with its work order.</summary>
internal sealed class MediationCommitment : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private MediationCommitment()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid SessionId { get; private set; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private set; }

    public Guid DepartmentId { get; private set; }

    /// <summary>The name as it stood then.</summary>
    public string DepartmentName { get; private set; } = "";

    public string What { get; private set; } = "";

    /// <summary>Working days.</summary>
    public int Days { get; private set; }

    public Guid WorkOrderId { get; private set; }

    /// <summary>The day on which it was due when it was promised.</summary>
    public DateOnly DueOn { get; private set; }

    public static MediationCommitment Of(CaseAct act, MediationSession session, int ordinal, DepartmentPromise promise, WorkOrder order, Deadline deadline) => new()
    {
        Id = act.Guids.Create(),
        TenantId = session.TenantId,
        SessionId = session.Id,
        Ordinal = ordinal,
        DepartmentId = promise.DepartmentId,
        DepartmentName = promise.DepartmentName,
        What = promise.What,
        Days = promise.Days,
        WorkOrderId = order.Id,
        DueOn = deadline.DueOn,
    };
}
