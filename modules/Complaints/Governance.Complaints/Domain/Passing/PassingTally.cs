using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Passing;

/// <summary>What is counted of one department in one month, as cases of one hall go from hand to hand.</summary>
internal sealed class PassingTally : IMultiTenant
{
    private PassingTally()
    {
    }

    public PassingTally(Guid? tenantId, PassingKey key, string name, PassingCounts counts)
    {
        (TenantId, HallId, DepartmentId, From) = (tenantId, key.HallId, key.DepartmentId, key.From);
        (Name, Counts) = (name, counts);
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The department; the hall's own id for the hall itself.</summary>
    public Guid DepartmentId { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly From { get; private set; }

    /// <summary>What the department was called then; empty for the hall.</summary>
    public string Name { get; private set; } = "";

    public PassingCounts Counts { get; private set; } = null!;
}
