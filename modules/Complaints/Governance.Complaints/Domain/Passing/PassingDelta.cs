using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Passing;

/// <summary>What one change does to the counters of a department: a row of its own, so that nobody waits for a counter's row. It is
/// added to the counters by the folding and deleted with that. A stretch is handed over by its instants: how much of it was office
/// time is reckoned when it is added, on the calendar of the hall.</summary>
internal sealed class PassingDelta : Entity<Guid>, IMultiTenant
{
    private PassingDelta()
    {
    }

    public PassingDelta(Guid id, Complaint complaint, Guid? departmentId, string name, DateOnly day, PassingCounts counts, Holding? held)
    {
        Id = id;
        (TenantId, HallId, DepartmentId, Name) = (complaint.TenantId, complaint.HallId, departmentId, name);
        (Day, Counts) = (day, counts);
        (HeldFrom, HeldTo) = (held?.From, held?.To);
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary><c>null</c> for the hall itself.</summary>
    public Guid? DepartmentId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public PassingCounts Counts { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime? HeldFrom { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? HeldTo { get; private set; }
}
