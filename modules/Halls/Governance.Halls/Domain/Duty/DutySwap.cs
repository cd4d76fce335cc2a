using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>Two leaders exchange a day each; it happens only when the one who is asked consents.</summary>
[Audited]
internal sealed class DutySwap : AggregateRoot<Guid>, IMultiTenant
{
    private DutySwap()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The day that the asking leader gives away.</summary>
    public DateOnly Day { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>The day that he takes over.</summary>
    public DateOnly OtherDay { get; private set; }

    public Guid OtherStaffId { get; private set; }

    public string Reason { get; private set; } = "";

    public DutySwapState State { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public static DutySwap Ask(Guid id, Hall hall, DutyDay own, DutyDay other, string reason, DateTime at) => new()
    {
        Id = id,
        TenantId = hall.TenantId,
        HallId = hall.Id,
        Day = own.Day,
        StaffId = own.StaffId,
        OtherDay = other.Day,
        OtherStaffId = other.StaffId,
        Reason = reason,
        AskedAt = at,
    };
}
