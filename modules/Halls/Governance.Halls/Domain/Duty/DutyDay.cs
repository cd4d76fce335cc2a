using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>A day of the duty roster of a hall: who is on duty, and who stands in when he does not come.</summary>
[Audited]
internal sealed class DutyDay : AggregateRoot<Guid>, IMultiTenant
{
    private DutyDay()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Who is on duty.</summary>
    public Guid StaffId { get; private set; }

    /// <summary>Who stands in when he does not come; <c>null</c> where the hall has one leader only.</summary>
    public Guid? StandInId { get; private set; }

    /// <summary>Why somebody else than the rotation's turn is on duty: a cover's or a swap's reason.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether the day's fact has been written; nothing of the day changes after that.</summary>
    public bool Settled { get; private set; }

    public bool Simulated { get; private set; }

    public static DutyDay Plan(Guid id, Hall hall, DateOnly day, Guid staffId, Guid? standInId, bool simulated = false) => new()
    {
        Id = id,
        TenantId = hall.TenantId,
        HallId = hall.Id,
        Day = day,
        StaffId = staffId,
        StandInId = standInId,
        Simulated = simulated,
    };

    /// <summary>Gives the day to whoever's turn it is now.</summary>
    public void Give(Guid staffId, DateOnly today)
    {
        Rule.Check(new DutyDayIsOpen(this, today));
        (StaffId, Reason) = (staffId, null);
    }

    /// <summary>Names who stands in.</summary>
    public void NameStandIn(Guid? standInId) => StandInId = standInId;

    /// <summary>Somebody else takes the day; planning again leaves it to him.</summary>
    public void Cover(Guid staffId, string reason, DateOnly today)
    {
        Rule.Check(
            new DutyDayIsOpen(this, today),
            new CoverIsBySomebodyElse(this, staffId),
            new ReasonIsGiven(reason),
            new TextFits("reason", reason, Lengths.Line),
            new TextIsPlain("reason", reason));
        (StaffId, Reason) = (staffId, reason);
    }

    /// <summary>Notes that the fact of the day is written.</summary>
    public void Settle() => Settled = true;
}
