using Governance.Calendar;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Opening;

/// <summary>The hours of one hall, where they differ from those of its place.</summary>
[Audited]
internal sealed class HallHours : AggregateRoot<Guid>, IMultiTenant
{
    private HallHours()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The stretches of a working day: <c>09:00-12:00,13:00-17:00</c>.</summary>
    public string WorkingDay { get; private set; } = "";

    public static HallHours Of(Guid id, Hall hall) => new() { Id = id, TenantId = hall.TenantId, HallId = hall.Id };

    public void Set(OfficeHours hours) => WorkingDay = HoursText.Write(hours);

    public OfficeHours ToHours() => HoursText.Read(WorkingDay);
}
