using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Passing;

namespace Governance.Complaints.Domain.Cases;

// Work orders, and who has the case.
internal sealed partial class Complaint
{
    private readonly List<Holding> _holdings = [];

    /// <summary>The stretches that ended in this change; the earlier ones are not loaded.</summary>
    public IReadOnlyList<Holding> Holdings => _holdings;

    /// <summary>How often the case has changed hands, the hall's own turns included.</summary>
    public int Passes { get; private set; }

    /// <summary>交办: work orders to departments, one of which leads. A case not yet accepted is accepted with it.</summary>
    public void Assign(CaseAct act, CaseClock clock, IReadOnlyList<Assignee> to, string? instruction)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned);
        Rule.Check(
            new OneDepartmentLeads(to), new DepartmentsAreNamedOnce(to, OpenOrders.Where(o => !o.IsCommitment).Select(o => o.DepartmentId)), new LeaderIsNotReplaced(to, OpenOrders));
        var text = Written.Optional(act, "instruction", instruction, Lengths.Reason);
        var until = clock.Calendar.AddWorkingDays(act.Today, clock.Rules.ReturnDays).Day;
        var forGood = Returns >= clock.Rules.ReturnsBeforeForGood;
        foreach (var department in to)
        {
            _workOrders.Add(WorkOrder.Give(act, this, department, text, until, forGood));
        }

        if (to.FirstOrDefault(d => d.Leads) is { } lead)
        {
            Lead(act, lead.DepartmentId);
        }

        State = CaseState.Assigned;
        SetDue();
        Note(act, CaseChange.Assigned, Dues()
            .With("lead", to.FirstOrDefault(d => d.Leads)?.DepartmentName)
            .With("others", string.Join('、', to.Where(d => !d.Leads).Select(d => d.DepartmentName)))
            .With("instruction", text)
            .With("forGood", forGood ? "yes" : null));
    }

    /// <summary>退回: not this department's matter; with the reason, within the tenant's days, and not for the third time.</summary>
    public void Return(CaseAct act, Guid workOrderId, string? reason)
    {
        var order = OrderOf(act, workOrderId);
        Rule.Check(new CommitmentIsNotReturned(order), new NotAssignedForGood(order.ForGood), new ReturnInTime(act.Today, order.ReturnUntil));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        order.Return(act, text);
        Returns++;
        NoteHop(act, HopKind.Returned, order.DepartmentId, null);
        if (order.Leads)
        {
            // What was promised at a session stays promised, whoever leads next.
            DropOrders(act, o => !o.IsCommitment);
            State = CaseState.Accepted;
            PassTo(act, null);
        }

        DropDeadlineOf(act, order);
        SetDue();
        Note(act, CaseChange.Returned, LedgerDetail.Empty.With("department", order.DepartmentName).With("reason", text).With("returns", Returns));
    }

    /// <summary>工单办结: what the department did. The case waits for the department that leads.</summary>
    public void ReportWork(CaseAct act, Guid workOrderId, string? result)
    {
        var order = OrderOf(act, workOrderId);
        var text = Written.Needed(act, "result", result);
        Finish(act, order, text);
        Note(act, CaseChange.WorkReported, LedgerDetail.Empty.With("department", order.DepartmentName).With("result", text));
    }

    private List<WorkOrder> OpenOrders => _workOrders.FindAll(o => o.State == WorkOrderState.Open);

    private WorkOrder OrderOf(CaseAct act, Guid workOrderId)
    {
        var order = _workOrders.Find(o => o.Id == workOrderId);
        Rule.Check(new WorkOrderIsOfTheCase(order), new WorkOrderIsOnesOwn(order, act.By), new WorkOrderIsOpen(order));
        return order!;
    }

    private void Finish(CaseAct act, WorkOrder order, string result)
    {
        order.Finish(act, result);
        if (_deadlines.Find(d => d.WorkOrderId == order.Id && d.IsOpen) is { } deadline)
        {
            deadline.Meet(act.At);
        }
    }

    private void DropOrders(CaseAct act, Predicate<WorkOrder> which)
    {
        foreach (var order in OpenOrders.FindAll(which))
        {
            order.Drop(act);
            DropDeadlineOf(act, order);
        }
    }

    private void DropDeadlineOf(CaseAct act, WorkOrder order) => _deadlines.Find(d => d.WorkOrderId == order.Id && d.IsOpen)?.Drop(act.At);

    private void Lead(CaseAct act, Guid departmentId)
    {
        if (FirstDepartmentId is null)
        {
            FirstDepartmentId = departmentId;
            NoteHop(act, HopKind.FirstAsked, departmentId, null);
        }

        PassTo(act, departmentId);
    }

    private void PassTo(CaseAct act, Guid? departmentId)
    {
        if (HolderDepartmentId == departmentId)
        {
            return;
        }

        EndHolding(act);
        if (departmentId is { } to)
        {
            // The hall in between is nobody's turn: from department to department it was passed on.
            if ((HolderDepartmentId ?? LastDepartmentId ?? FirstDepartmentId) is { } from && from != to)
            {
                Transfers++;
                NoteHop(act, HopKind.PassedOn, from, to);
            }

            LastDepartmentId = to;
        }

        HolderDepartmentId = departmentId;
        foreach (var deadline in _deadlines.Where(d => d.IsOpen && d.WorkOrderId is null))
        {
            deadline.PassTo(departmentId);
        }
    }

    private void EndHolding(CaseAct act)
    {
        var holding = Holding.Of(act, this, ++Passes);
        _holdings.Add(holding);
        CountPassing(act, holding.DepartmentId, new PassingCounts { Held = 1 }, holding);
        HeldSince = act.At;
    }
}
