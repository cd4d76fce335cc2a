using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>That time has done something to a promised answer. The key (refusal, mark) keeps it from being done twice, whoever
/// comes first.</summary>
internal sealed class RefusalMarking : IMultiTenant, IAppendOnly
{
    private RefusalMarking()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid RefusalId { get; private set; }

    public DeadlineMark Mark { get; private set; }

    /// <summary>When it was found, UTC.</summary>
    public DateTime At { get; private set; }

    public static RefusalMarking Of(RefusalReport refusal, DeadlineMark mark, DateTime at) => new()
    {
        TenantId = refusal.TenantId,
        RefusalId = refusal.Id,
        Mark = mark,
        At = at,
    };
}
