using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Duty;

/// <summary>What became of a day of the roster. Written once, after the day; the facts of a hall are a chain in which each
/// carries the hash of the one before, so that nobody alters one without all later ones showing it.</summary>
internal sealed class DutyFact : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private DutyFact()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>Its place in the hall's chain, from 1.</summary>
    public long Number { get; private set; }

    public DateOnly Day { get; private set; }

    public DutyOutcome Outcome { get; private set; }

    public Guid PlannedStaffId { get; private set; }

    public Guid? AttendedStaffId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? CheckedInAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? CheckedOutAt { get; private set; }

    /// <summary>Minutes between the opening of the hall and the check-in; 0 where he came before.</summary>
    public int LateMinutes { get; private set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>The hash of the fact before; 64 zeros for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over this fact and <see cref="PreviousHash"/>, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Writes what became of a day at the end of the hall's chain.</summary>
    public static DutyFact Write(Guid id, DutyDay day, DutyVerdict verdict, DutyFactHead head, DateTime at)
    {
        var fact = new DutyFact
        {
            Id = id,
            TenantId = day.TenantId,
            HallId = day.HallId,
            Number = head.Number + 1,
            Day = day.Day,
            Outcome = verdict.Outcome,
            PlannedStaffId = day.StaffId,
            AttendedStaffId = verdict.AttendedStaffId,
            CheckedInAt = verdict.CheckedInAt?.ToWholeSecond(),
            CheckedOutAt = verdict.CheckedOutAt?.ToWholeSecond(),
            LateMinutes = verdict.LateMinutes,
            WrittenAt = at.ToWholeSecond(),
            Simulated = day.Simulated,
            PreviousHash = head.Hash,
        };
        fact.Hash = fact.ToContent().Hash();
        return fact;
    }

    public DutyFactHead ToHead() => new(Number, Hash);

    public DutyChainLink ToLink() => new(ToContent(), Hash);

    private DutyFactContent ToContent() => new(
        TenantId, HallId, Number, Day, Outcome, PlannedStaffId, AttendedStaffId, CheckedInAt, CheckedOutAt, LateMinutes, WrittenAt, Simulated, PreviousHash);
}
