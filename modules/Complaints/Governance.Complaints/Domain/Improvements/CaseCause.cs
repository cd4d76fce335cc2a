using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>That a case of a day has a cause: what before and after are counted by. Written with the registration.</summary>
internal sealed class CaseCause : IMultiTenant, IAppendOnly
{
    private CaseCause()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The code of the cause.</summary>
    public string Cause { get; private set; } = "";

    public DateOnly RegisteredOn { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid? ItemId { get; private set; }

    /// <summary>One for each cause of the case; most have one.</summary>
    public static IEnumerable<CaseCause> Of(Complaint complaint) => complaint.Causes.Select(cause => new CaseCause
    {
        TenantId = complaint.TenantId,
        HallId = complaint.HallId,
        Cause = cause,
        RegisteredOn = complaint.RegisteredOn,
        CaseId = complaint.Id,
        ItemId = complaint.ItemId,
    });
}
