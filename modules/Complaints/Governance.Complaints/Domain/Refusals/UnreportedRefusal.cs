using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Complaints.Domain.Refusals.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>A refusal that a citizen tells of in a case and that nobody had reported.</summary>
internal sealed class UnreportedRefusal : AggregateRoot<Guid>, IMultiTenant
{
    private UnreportedRefusal()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public Guid HallId { get; private set; }

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? WindowName { get; private set; }

    /// <summary>The day on which it happened, in China: the one that the citizen says, else that of the case.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime NotedAt { get; private set; }

    public string NotedBy { get; private set; } = "";

    /// <summary>When a leader took the note back, UTC; <c>null</c> while it stands.</summary>
    public DateTime? TakenBackAt { get; private set; }

    public string? TakenBackBy { get; private set; }

    public string? TakenBackBecause { get; private set; }

    /// <summary>The sheet by which it was last taken back; the same one does nothing again, also where it was noted again since.</summary>
    public Guid? TakenBackRequestId { get; private set; }

    public bool Simulated { get; private set; }

    public bool Stands => TakenBackAt is null;

    /// <summary>The day for which a report is looked for.</summary>
    public static DateOnly DayOf(Complaint complaint) => complaint.HappenedOn ?? complaint.RegisteredOn;

    /// <summary>Notes it.</summary>
    /// <param name="act">Who notes it, and when.</param>
    /// <param name="complaint">The case in which the citizen says that he was refused.</param>
    /// <param name="reported">The number of a report of that hall, day and item or window; <c>null</c> where there is none.</param>
    public static (UnreportedRefusal Refusal, RefusalDelta Counted) Note(CaseAct act, Complaint complaint, string? reported)
    {
        Check(complaint, reported);
        var refusal = new UnreportedRefusal
        {
            Id = act.Guids.Create(),
            TenantId = complaint.TenantId,
            CaseId = complaint.Id,
            CaseNumber = complaint.Number,
            HallId = complaint.HallId,
            ItemId = complaint.ItemId,
            ItemName = complaint.ItemName,
            WindowId = complaint.WindowId,
            WindowName = complaint.WindowName,
            Day = DayOf(complaint),
            NotedAt = act.At,
            NotedBy = act.By.Name,
            Simulated = complaint.Simulated,
        };
        refusal.Tell();
        return (refusal, refusal.Count(act, 1));
    }

    /// <summary>Notes again what was taken back.</summary>
    public RefusalDelta NoteAgain(CaseAct act, Complaint complaint, string? reported)
    {
        Check(complaint, reported);
        (NotedAt, NotedBy, Day) = (act.At, act.By.Name, DayOf(complaint));
        (TakenBackAt, TakenBackBy, TakenBackBecause) = (null, null, null);
        Tell();
        return Count(act, 1);
    }

    /// <summary>A leader finds that the note is wrong: it counts no longer, on the day on which it had counted.</summary>
    /// <param name="act">Who takes it back, and when.</param>
    /// <param name="why">What was wrong.</param>
    public RefusalDelta TakeBack(CaseAct act, string? why)
    {
        Rule.Check(new NoteStands(Stands));
        TakenBackBecause = Written.Needed(act, "text", why, Lengths.Reason);
        (TakenBackAt, TakenBackBy, TakenBackRequestId) = (act.At, act.By.Name, act.RequestId);
        AddDistributedEvent(new UnreportedRefusalTakenBackEto(Id, CaseId, HallId, ItemId, WindowId, Day, act.At, Simulated));
        return Count(act, -1);
    }

    private static void Check(Complaint complaint, string? reported) => Rule.Check(
        new CaseTellsOfARefusal(complaint.Kind), new CaseNamesThePlace(complaint.ItemId, complaint.WindowId), new NobodyReportedIt(reported));

    private void Tell() => AddDistributedEvent(new UnreportedRefusalEto(Id, CaseId, HallId, ItemId, WindowId, Day, NotedAt, Simulated));

    private RefusalDelta Count(CaseAct act, int by) => new(
        act.Guids.Create(), TenantId, HallId, ItemId, ItemName, WindowId, WindowName, Day, new RefusalCounts { Unreported = by }, Simulated);
}
