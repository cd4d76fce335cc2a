using Governance.Calendar;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Opening;

/// <summary>Days on which a hall is closed although the place works. Deadlines of the hall do not count them.</summary>
[Audited]
internal sealed class HallClosure : AggregateRoot<Guid>, IMultiTenant
{
    private HallClosure()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Reason { get; private set; } = "";

    public static HallClosure Announce(Guid id, Hall hall, DateOnly from, DateOnly to, string reason) =>
        new() { Id = id, TenantId = hall.TenantId, HallId = hall.Id, From = from, To = to, Reason = reason };

    public LocalClosure ToClosure() => new(From, To, Reason);
}
