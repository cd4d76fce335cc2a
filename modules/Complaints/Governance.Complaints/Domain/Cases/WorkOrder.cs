using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Cases;

/// <summary>What one department has to do about a case (工单).</summary>
internal sealed class WorkOrder : Entity<Guid>, IMultiTenant
{
    private WorkOrder()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid DepartmentId { get; private set; }

    /// <summary>The name as it stood then.</summary>
    public string DepartmentName { get; private set; } = "";

    /// <summary>Whether the department leads: it answers for the whole and gives the answer.</summary>
    public bool Leads { get; private set; }

    public int Round { get; private set; }

    public string? Instruction { get; private set; }

    public WorkOrderState State { get; private set; }

    /// <summary>Whether it can no longer be returned.</summary>
    public bool ForGood { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AssignedAt { get; private set; }

    /// <summary>The last day on which it can be returned.</summary>
    public DateOnly ReturnUntil { get; private set; }

    /// <summary>UTC; <c>null</c> while no clock runs.</summary>
    public DateTime? DueAt { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>What was done.</summary>
    public string? Result { get; private set; }

    /// <summary>When it was returned, done or dropped, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The mediation session at which it was promised; <c>null</c> for what was assigned.</summary>
    public Guid? MediationId { get; private set; }

    /// <summary>Whether the department has promised it at a session.</summary>
    public bool IsCommitment => MediationId is not null;

    public static WorkOrder Give(CaseAct act, Complaint complaint, Assignee to, string? instruction, DateOnly returnUntil, bool forGood) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        HallId = complaint.HallId,
        DepartmentId = to.DepartmentId,
        DepartmentName = to.DepartmentName,
        Leads = to.Leads,
        Round = complaint.Round,
        Instruction = instruction,
        AssignedAt = act.At,
        ReturnUntil = returnUntil,
        ForGood = forGood,
    };

    /// <summary>What a department has promised; it helps, whoever leads.</summary>
    public static WorkOrder OfPromise(CaseAct act, Complaint complaint, DepartmentPromise promise, Guid sessionId)
    {
        var order = Give(
            act, complaint, new Assignee(promise.DepartmentId, promise.DepartmentName, Leads: false), promise.What, act.Today, forGood: true);
        order.MediationId = sessionId;
        return order;
    }

    public void SetDue(Deadline? deadline) => DueAt = deadline is { State: Contracts.DeadlineState.Running } ? deadline.DueAt : null;

    public void Return(CaseAct act, string reason)
    {
        ReturnReason = reason;
        End(WorkOrderState.Returned, act);
    }

    public void Finish(CaseAct act, string result)
    {
        Result = result;
        End(WorkOrderState.Done, act);
    }

    public void Drop(CaseAct act) => End(WorkOrderState.Dropped, act);

    private void End(WorkOrderState state, CaseAct act)
    {
        State = state;
        EndedAt = act.At;
        DueAt = null;
    }
}
