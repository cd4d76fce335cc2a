using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>Somebody has looked at what became of a member of staff, by name.</summary>
internal sealed class OutcomeLook : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private OutcomeLook()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid OutcomeId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? AccountId { get; private set; }

    public string Name { get; private set; } = "";

    public static OutcomeLook Note(Guid id, Guid outcomeId, DateTime at, Actor by) =>
        new() { Id = id, OutcomeId = outcomeId, At = at, AccountId = by.AccountId, Name = by.Name };
}
