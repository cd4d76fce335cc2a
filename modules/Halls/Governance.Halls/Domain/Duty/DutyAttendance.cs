using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>Somebody checked in or out at a hall. Written once.</summary>
internal sealed class DutyAttendance : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private DutyAttendance()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The day in China.</summary>
    public DateOnly Day { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>Whether he came; else he left.</summary>
    public bool CheckIn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string? RecordedBy { get; private set; }

    public static DutyAttendance Record(Guid id, DutyDay day, Guid staffId, bool checkIn, DateTime at, string? by) => new()
    {
        Id = id,
        TenantId = day.TenantId,
        HallId = day.HallId,
        Day = day.Day,
        StaffId = staffId,
        CheckIn = checkIn,
        At = at.ToWholeSecond(),
        RecordedBy = by,
    };
}
