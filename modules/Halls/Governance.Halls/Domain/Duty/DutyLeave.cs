using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>Days on which a leader cannot be on duty.</summary>
[Audited]
internal sealed class DutyLeave : AggregateRoot<Guid>, IMultiTenant
{
    private DutyLeave()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid StaffId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Reason { get; private set; } = "";

    public static DutyLeave Grant(Guid id, Hall hall, Guid staffId, DateOnly from, DateOnly to, string reason, DateOnly today)
    {
        Rule.Check(
            new DayIsInRange("from", from),
            new DayIsInRange("to", to),
            new EndsAfterItBegins(from, to),
            new LeaveIsNotTooLong(from, to),
            new LeaveIsNotOver(to, today),
            new ReasonIsGiven(reason),
            new TextFits("reason", reason, Lengths.Line),
            new TextIsPlain("reason", reason));
        return new()
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            StaffId = staffId,
            From = from,
            To = to,
            Reason = reason,
        };
    }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
