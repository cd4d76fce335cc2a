using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>That time has done something to a deadline. The key (deadline, turn, mark) keeps it from being done twice, whoever
/// comes first.</summary>
internal sealed class DeadlineMarking : IMultiTenant, IAppendOnly
{
    private DeadlineMarking()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid DeadlineId { get; private set; }

    public int Turn { get; private set; }

    public DeadlineMark Mark { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>When it was found, UTC.</summary>
    public DateTime At { get; private set; }

    public static DeadlineMarking Of(Deadline deadline, DeadlineMark mark, DateTime at) => new()
    {
        TenantId = deadline.TenantId,
        DeadlineId = deadline.Id,
        Turn = deadline.Turn,
        Mark = mark,
        CaseId = deadline.CaseId,
        At = at,
    };
}
