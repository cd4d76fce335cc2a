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

    public bool Simulated { get; private set; }

    /// <summary>The day for which a report is looked for.</summary>
    public static DateOnly DayOf(Complaint complaint) => complaint.HappenedOn ?? complaint.RegisteredOn;

    /// <summary>Notes it.</summary>
    /// <param name="act">Who notes it, and when.</param>
    /// <param name="complaint">The case in which the citizen says that he was refused.</param>
    /// <param name="reported">The number of a report of that hall, day and item or window; <c>null</c> where there is none.</param>
    public static (UnreportedRefusal Refusal, RefusalDelta Counted) Note(CaseAct act, Complaint complaint, string? reported)
    {
        Rule.Check(
            new CaseTellsOfARefusal(complaint.Kind), new CaseNamesThePlace(complaint.ItemId, complaint.WindowId), new NobodyReportedIt(reported));
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
        refusal.AddDistributedEvent(new UnreportedRefusalEto(
            refusal.Id, refusal.CaseId, refusal.HallId, refusal.ItemId, refusal.WindowId, refusal.Day, refusal.NotedAt, refusal.Simulated));
        var counted = new RefusalDelta(
            act.Guids.Create(), refusal.TenantId, refusal.HallId, refusal.ItemId, refusal.ItemName, refusal.WindowId, refusal.WindowName, refusal.Day,
            new RefusalCounts { Unreported = 1 }, refusal.Simulated);
        return (refusal, counted);
    }
}
