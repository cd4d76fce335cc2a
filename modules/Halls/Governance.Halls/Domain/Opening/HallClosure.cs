using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening.Rules;
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

    /// <summary>Announces a closure of a hall.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="hall">The hall.</param>
    /// <param name="facts">Which days, and why.</param>
    /// <param name="others">The hall's other closures from today on.</param>
    /// <param name="today">The day in China.</param>
    public static HallClosure Announce(Guid id, Hall hall, ClosureFacts facts, IEnumerable<HallClosure> others, DateOnly today)
    {
        facts.Check();
        Rule.Check(
            new ClosureIsNotInThePast(facts.From!.Value, today),
            new ClosureMeetsNoOther(facts, others));
        return new HallClosure
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            From = facts.From.Value,
            To = facts.To!.Value,
            Reason = facts.Reason!.Trim(),
        };
    }

    /// <summary>Whether no day of it has gone by, so that it can be taken back as if it had never been.</summary>
    public bool CanBeTakenBack(DateOnly today) => From >= today;

    /// <summary>Opens the hall earlier than announced; the days gone by stay closed.</summary>
    /// <param name="lastDay">The last closed day: yesterday, when the hall opens today.</param>
    /// <param name="today">The day in China.</param>
    public void Shorten(DateOnly lastDay, DateOnly today)
    {
        Rule.Check(
            new ClosureIsNotOver(this, today),
            new LastDayShortensTheClosure(this, lastDay, today));
        To = lastDay;
    }

    public LocalClosure ToClosure() => new(From, To, Reason);

    public HallClosureState ToState() => new(Id, From, To, Reason);
}
