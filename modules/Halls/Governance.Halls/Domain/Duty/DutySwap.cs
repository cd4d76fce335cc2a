using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;

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

    /// <param name="id">Its id.</param>
    /// <param name="hall">The hall.</param>
    /// <param name="asker">Who asks; his day it must be.</param>
    /// <param name="own">The day that he gives away.</param>
    /// <param name="other">The day that he takes over.</param>
    /// <param name="reason">Why.</param>
    /// <param name="time">The clock.</param>
    public static DutySwap Ask(Guid id, Hall hall, Guid asker, DutyDay own, DutyDay other, string reason, TimeProvider time)
    {
        Rule.Check(
            new SwapIsOfOwnDay(own, asker),
            new SwapIsOfComingDays(own, time.Today(), "day"),
            new SwapIsOfComingDays(other, time.Today(), "otherDay"),
            new SwapIsWithSomebodyElse(own, other),
            new ReasonIsGiven(reason),
            new TextFits("reason", reason, Lengths.Line),
            new TextIsPlain("reason", reason));
        return new()
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            Day = own.Day,
            StaffId = own.StaffId,
            OtherDay = other.Day,
            OtherStaffId = other.StaffId,
            Reason = reason,
            AskedAt = time.UtcDateTime(),
        };
    }

    /// <summary>The one who is asked consents: the days are exchanged.</summary>
    public void Consent(Guid? by, DutyDay? own, DutyDay? other, TimeProvider time)
    {
        Rule.Check(new SwapHasConsent(this, by), new SwapIsUndecided(this), new SwapDaysAreUnchanged(this, own, other));
        Rule.Check(new SwapDaysAreStillComing(own!, other!, time.Today()));
        own!.Cover(OtherStaffId, Reason, time.Today());
        other!.Cover(StaffId, Reason, time.Today());
        Decide(DutySwapState.Agreed, time);
    }

    /// <summary>The one who is asked says no.</summary>
    public void Refuse(Guid? by, TimeProvider time)
    {
        Rule.Check(new SwapHasConsent(this, by), new SwapIsUndecided(this));
        Decide(DutySwapState.Refused, time);
    }

    /// <summary>The one who asked takes it back.</summary>
    public void Withdraw(Guid? by, TimeProvider time)
    {
        Rule.Check(new SwapIsTakenBackByAsker(this, by), new SwapIsUndecided(this));
        Decide(DutySwapState.Withdrawn, time);
    }

    private void Decide(DutySwapState state, TimeProvider time) => (State, DecidedAt) = (state, time.UtcDateTime());
}
