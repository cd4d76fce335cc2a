using Governance.Complaints.Domain.Cases;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>A case that stands behind a change.</summary>
internal sealed class ImprovementCase : IMultiTenant
{
    private ImprovementCase()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid ImprovementId { get; private set; }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public DateOnly RegisteredOn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime LinkedAt { get; private set; }

    public string LinkedBy { get; private set; } = "";

    public static ImprovementCase Of(CaseAct act, Improvement improvement, Complaint complaint) => new()
    {
        TenantId = improvement.TenantId,
        ImprovementId = improvement.Id,
        CaseId = complaint.Id,
        CaseNumber = complaint.Number,
        RegisteredOn = complaint.RegisteredOn,
        LinkedAt = act.At,
        LinkedBy = act.By.Name,
    };
}
