using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>A day by which something is due. It is reckoned once; a pause or an extension reckons it anew, which is a new turn.</summary>
internal sealed class Deadline : Entity<Guid>, IMultiTenant
{
    private Deadline()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>Whose deadline it is; <c>null</c> for the hall itself.</summary>
    public Guid? DepartmentId { get; private set; }

    public Guid? WorkOrderId { get; private set; }

    public DeadlineStage Stage { get; private set; }

    /// <summary>The round of the case it belongs to, 0 at first.</summary>
    public int Round { get; private set; }

    /// <summary>Which reckoning it is, from 1.</summary>
    public int Turn { get; private set; }

    public DeadlineState State { get; private set; }

    public DateOnly StartOn { get; private set; }

    public int WorkingDays { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime DueAt { get; private set; }

    public string Days { get; private set; } = "";

    public string CalendarVersion { get; private set; } = "";

    public string RulesVersion { get; private set; } = "";

    public bool Provisional { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RemindAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? YellowAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RedAt { get; private set; }

    /// <summary>The last thing that time has done to it in this turn.</summary>
    public DeadlineMark Mark { get; private set; }

    /// <summary>When time does the next thing to it, UTC; <c>null</c> while nothing is to come. What the sweep looks for.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>When it was met or dropped, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    public bool IsOpen => State is DeadlineState.Running or DeadlineState.Paused;

    private DueCourse Course => new(RemindAt, YellowAt, DueAt, RedAt);

    public static Deadline Set(
        Guid id, Complaint complaint, DeadlineStage stage, Guid? departmentId, Guid? workOrderId, Reckoning reckoning)
    {
        var deadline = new Deadline
        {
            Id = id,
            TenantId = complaint.TenantId,
            CaseId = complaint.Id,
            HallId = complaint.HallId,
            DepartmentId = departmentId,
            WorkOrderId = workOrderId,
            Stage = stage,
            Round = complaint.Round,
            Turn = 1,
            State = DeadlineState.Running,
        };
        deadline.Take(reckoning);
        return deadline;
    }

    /// <summary>Hands it to whoever has the case now.</summary>
    public void PassTo(Guid? departmentId) => DepartmentId = departmentId;

    /// <summary>The clock stands still; nothing comes due.</summary>
    public void Pause()
    {
        State = DeadlineState.Paused;
        NextAt = null;
    }

    /// <summary>Reckons it anew. Where the due day moves, cards of the old day are over and new ones can come; where it stays, the
    /// days that led to it, or its red day, may still be others.</summary>
    public void Reckon(Reckoning reckoning)
    {
        State = DeadlineState.Running;
        if (reckoning.DueOn != DueOn)
        {
            Turn++;
            Mark = DeadlineMark.None;
        }

        Take(reckoning);
    }

    /// <summary>It was done.</summary>
    public void Meet(DateTime at) => End(at <= DueAt ? DeadlineState.Met : DeadlineState.MetLate, at);

    /// <summary>It no longer matters.</summary>
    public void Drop(DateTime at) => End(DeadlineState.Dropped, at);

    /// <summary>Lets time pass and says what it has done since, in order. A reminder that a card has overtaken is left out.</summary>
    public IReadOnlyList<DeadlineMark> Pass(DateTime now)
    {
        if (State != DeadlineState.Running)
        {
            NextAt = null;
            return [];
        }

        var passed = Course.Pass(Mark, now);
        Mark = passed.Count > 0 ? passed[^1] : Mark;
        NextAt = Course.NextAfter(Mark)?.At;
        return passed;
    }

    private void End(DeadlineState state, DateTime at)
    {
        State = state;
        EndedAt = at;
        NextAt = null;
    }

    private void Take(Reckoning reckoning)
    {
        (StartOn, WorkingDays, DueOn, DueAt) = (reckoning.StartOn, reckoning.WorkingDays, reckoning.DueOn, reckoning.DueAt);
        (Days, CalendarVersion, RulesVersion, Provisional) = (reckoning.Days, reckoning.CalendarVersion, reckoning.RulesVersion, reckoning.Provisional);
        (RemindAt, YellowAt, RedAt) = (reckoning.RemindAt, reckoning.YellowAt, reckoning.RedAt);
        NextAt = Course.NextAfter(Mark)?.At;
    }
}
