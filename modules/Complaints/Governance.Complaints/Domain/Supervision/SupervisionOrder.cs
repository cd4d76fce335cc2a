using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Supervision;

/// <summary>An order to see to a case at once (督办). The key (case, trigger, ordinal) keeps one trigger from giving two.</summary>
internal sealed class SupervisionOrder : Entity<Guid>, IMultiTenant
{
    private SupervisionOrder()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The department that had the case; <c>null</c> for the hall itself.</summary>
    public Guid? DepartmentId { get; private set; }

    /// <summary>The trigger's code, or <see cref="Manual"/>.</summary>
    public string Trigger { get; private set; } = "";

    public int Ordinal { get; private set; }

    public string? Text { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime OrderedAt { get; private set; }

    public const string Manual = "manual";

    public static SupervisionOrder Give(CaseAct act, Complaint complaint, string trigger, int ordinal, string? text) => new()
    {
        Id = act.Guids.Create(),
        TenantId = complaint.TenantId,
        CaseId = complaint.Id,
        HallId = complaint.HallId,
        DepartmentId = complaint.HolderDepartmentId,
        Trigger = trigger,
        Ordinal = ordinal,
        Text = text,
        OrderedAt = act.At,
    };
}
