using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>Somebody of the hall book who takes his turn on the duty roster of a hall.</summary>
[Audited]
internal sealed class DutyLeader : AggregateRoot<Guid>, IMultiTenant
{
    private DutyLeader()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>His place in the row, from 1.</summary>
    public int Order { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool Simulated { get; private set; }

    public static DutyLeader Appoint(Guid id, Hall hall, Guid staffId, int order, DateOnly from, bool simulated = false)
    {
        Rule.Check(new DayIsInRange("from", from), new OrderIsAPlace(order));
        return new()
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            StaffId = staffId,
            Order = order,
            From = from,
            Simulated = simulated,
        };
    }

    public bool IsLeaderOn(DateOnly day) => day >= From && (To is null || day <= To);

    public void Place(int order)
    {
        Rule.Check(new OrderIsAPlace(order));
        Order = order;
    }

    /// <summary>Takes him out of the row: the day given is his last; none keeps him in it.</summary>
    public void Release(DateOnly? lastDay)
    {
        Rule.Check(new DayIsInRange("to", lastDay), new EndsAfterItBegins(From, lastDay));
        To = lastDay;
    }
}
