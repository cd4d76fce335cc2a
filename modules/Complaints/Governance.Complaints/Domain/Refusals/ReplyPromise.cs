using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>The day by which an answer in writing is promised (答复卡), reckoned once as the deadline of a case is.</summary>
internal sealed class ReplyPromise : Entity<Guid>, IMultiTenant
{
    private ReplyPromise()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid RefusalId { get; private set; }

    public Guid HallId { get; private set; }

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

    /// <summary>The last thing that time has done to it.</summary>
    public DeadlineMark Mark { get; private set; }

    /// <summary>When time does the next thing to it, UTC; <c>null</c> while nothing is to come. What the sweep looks for.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>When it was met or dropped, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    public bool IsOpen => State == DeadlineState.Running;

    private DueCourse Course => new(RemindAt, YellowAt, DueAt, RedAt);

    public static ReplyPromise Give(Guid id, RefusalReport refusal, Reckoning reckoning)
    {
        var promise = new ReplyPromise
        {
            Id = id,
            TenantId = refusal.TenantId,
            RefusalId = refusal.Id,
            HallId = refusal.HallId,
            State = DeadlineState.Running,
            StartOn = reckoning.StartOn,
            WorkingDays = reckoning.WorkingDays,
            DueOn = reckoning.DueOn,
            DueAt = reckoning.DueAt,
            Days = reckoning.Days,
            CalendarVersion = reckoning.CalendarVersion,
            RulesVersion = reckoning.RulesVersion,
            Provisional = reckoning.Provisional,
            RemindAt = reckoning.RemindAt,
            YellowAt = reckoning.YellowAt,
            RedAt = reckoning.RedAt,
        };
        promise.NextAt = promise.Course.NextAfter(DeadlineMark.None)?.At;
        return promise;
    }

    public void Meet(DateTime at) => End(at <= DueAt ? DeadlineState.Met : DeadlineState.MetLate, at);

    public void Drop(DateTime at) => End(DeadlineState.Dropped, at);

    /// <summary>Lets time pass and says what it has done since, in order.</summary>
    public IReadOnlyList<DeadlineMark> Pass(DateTime now)
    {
        if (!IsOpen)
        {
            return [];
        }

        var passed = Course.Pass(Mark, now);
        Mark = passed.Count > 0 ? passed[^1] : Mark;
        NextAt = Course.NextAfter(Mark)?.At;
        return passed;
    }

    private void End(DeadlineState state, DateTime at) => (State, EndedAt, NextAt) = (state, at, null);
}
