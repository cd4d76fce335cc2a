using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Links;

/// <summary>Two cases about the same thing. Both stay; nothing is merged.</summary>
internal sealed class CaseLink : IMultiTenant, IAppendOnly
{
    private CaseLink()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public Guid OtherId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime LinkedAt { get; private set; }

    /// <summary>A link is two rows, so that it is found from both ends by one key.</summary>
    public static IReadOnlyList<CaseLink> Between(CaseAct act, Complaint one, Complaint other) =>
        [Of(act, one, other.Id), Of(act, other, one.Id)];

    private static CaseLink Of(CaseAct act, Complaint complaint, Guid other) =>
        new() { TenantId = complaint.TenantId, CaseId = complaint.Id, OtherId = other, LinkedAt = act.At };
}
