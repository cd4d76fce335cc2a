using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>A stretch in which the clock of a case stands still. The day on which it begins has been worked and counts; the
/// day on which the clock goes on does not.</summary>
internal sealed class CasePause : Entity<Guid>, IMultiTenant
{
    private CasePause()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public PauseKind Kind { get; private set; }

    /// <summary>What is waited for, in words for the citizen.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    /// <summary>The last day on which the clock stands still; <c>null</c> while it is not known.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime BegunAt { get; private set; }

    /// <summary>UTC; <c>null</c> while it lasts.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Waits until somebody brings what was asked for.</summary>
    public static CasePause UntilEnded(CaseAct act, Complaint complaint, PauseKind kind, string reason) =>
        Begin(act, complaint, kind, reason, act.Today.AddDays(1), null);

    /// <summary>Waits for days that are known.</summary>
    public static CasePause ForDays(CaseAct act, Complaint complaint, PauseKind kind, string reason, DateOnly from, DateOnly to) =>
        Begin(act, complaint, kind, reason, from, to);

    public void End(CaseAct act)
    {
        EndedAt = act.At;
        LastDay = act.Today < LastDay || LastDay is null ? act.Today : LastDay;
    }

    /// <summary>The days for the calendar; none where it began and ended on one day.</summary>
    public Pause? ToDays() => LastDay < FirstDay ? null : new Pause(FirstDay, LastDay, Reason);

    private static CasePause Begin(CaseAct act, Complaint complaint, PauseKind kind, string reason, DateOnly from, DateOnly? to) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        Kind = kind,
        Reason = reason,
        FirstDay = from,
        LastDay = to,
        BegunAt = act.At,
    };
}
