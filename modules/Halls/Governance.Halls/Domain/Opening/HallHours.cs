using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Opening;

/// <summary>When one hall is open, where that differs from its place. Closures change this row too, so that two who announce
/// closures at once meet here.</summary>
[Audited]
internal sealed class HallHours : AggregateRoot<Guid>, IMultiTenant
{
    private HallHours()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The stretches of a working day: <c>09:00-12:00,13:00-17:00</c>; <c>null</c> keeps those of the place.</summary>
    public string? WorkingDay { get; private set; }

    /// <summary>Grows with each change of hours or closures.</summary>
    public long Revision { get; private set; }

    public static HallHours Of(Guid id, Hall hall) => new() { Id = id, TenantId = hall.TenantId, HallId = hall.Id };

    /// <summary>Takes other hours; <c>null</c> goes back to those of the place.</summary>
    public void Set(OfficeHours? hours) => WorkingDay = hours is null ? null : HoursText.Write(hours);

    public OfficeHours? ToHours() => WorkingDay is null ? null : HoursText.Read(WorkingDay);

    /// <summary>Tells the others what holds now.</summary>
    /// <param name="hall">The hall.</param>
    /// <param name="closures">Its closures from today on.</param>
    public void Changed(Hall hall, IEnumerable<HallClosure> closures)
    {
        Revision++;
        AddDistributedEvent(new HallOpeningChangedEto(
            hall.Id, hall.Code, Revision, WorkingDay, [.. closures.OrderBy(c => c.From).Select(c => c.ToState())]));
    }
}
