using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>How many help orders of a hall were done on a day, as it was last told.</summary>
internal sealed class AssistanceDay : IMultiTenant
{
    private AssistanceDay()
    {
    }

    public AssistanceDay(Guid hallId, DateOnly day) => (HallId, Day) = (hallId, day);

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The day in China.</summary>
    public DateOnly Day { get; private set; }

    public int Done { get; private set; }

    /// <summary>Sets the count.</summary>
    /// <returns>Whether it is another one than before.</returns>
    public bool Set(int done)
    {
        var changed = Done != done;
        Done = done;
        return changed;
    }
}
