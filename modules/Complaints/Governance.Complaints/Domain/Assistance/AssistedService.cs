using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance.Rules;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>
/// A help order (帮办代办). Each verb guards, changes, and writes one entry; who is helped is no part of it. It costs nothing:
/// there is no place for a fee.
/// </summary>
internal sealed partial class AssistedService : AggregateRoot<Guid>, IMultiTenant
{
    private const int WorstGoodLevel = 3;

    private readonly List<AssistanceHolding> _holdings = [];
    private readonly List<AssistanceEntry> _newEntries = [];

    private AssistedService()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What staff know it by: six characters. The citizen's code begins with it.</summary>
    public string Number { get; private set; } = "";

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    /// <summary>The sheet that it came of; the same one is one order.</summary>
    public Guid? RequestId { get; private set; }

    public AssistanceChannel Channel { get; private set; }

    public AssistanceRequester Requester { get; private set; }

    public AssistanceReason Reason { get; private set; }

    public AssistanceVisit Visit { get; private set; }

    /// <summary>How many people are helped with it.</summary>
    public int People { get; private set; }

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public string Text { get; private set; } = "";

    public AssistanceState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RequestedAt { get; private set; }

    public Guid? RequestedByAccountId { get; private set; }

    public Guid? HelperId { get; private set; }

    public string? HelperName { get; private set; }

    /// <summary>Who goes along, by name.</summary>
    public string? Team { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AppointmentAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AppointmentUntil { get; private set; }

    /// <summary>Where to meet; <c>null</c> at somebody's home, which stands with the person.</summary>
    public string? Place { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ConsentAt { get; private set; }

    public ConsentGiver? ConsentBy { get; private set; }

    public ConsentWay? ConsentHow { get; private set; }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; private set; }

    public string? Result { get; private set; }

    /// <summary>UTC; <c>null</c> for what is not done.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>5 very satisfied to 1 very dissatisfied.</summary>
    public int? Level { get; private set; }

    /// <summary>Whether whoever was helped is not content with it.</summary>
    public bool IsRatedBadly => Level < WorstGoodLevel;

    /// <summary>How many entries there are: one more with each verb.</summary>
    public long Revision { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>Who had it from when to when, in order; the last one has it.</summary>
    public IReadOnlyList<AssistanceHolding> Holdings => _holdings;

    /// <summary>Who is told of it, whoever has a telephone first: the person helped, or, where he cannot use one, whoever asked for him.</summary>
    public IReadOnlyList<AssistancePart> ToldFirst() =>
        Reason == AssistanceReason.CannotUsePhone ? [AssistancePart.Asker, AssistancePart.Helped] : [AssistancePart.Helped, AssistancePart.Asker];

    /// <summary>Takes what the verbs have written since the last time.</summary>
    public IReadOnlyList<AssistanceEntry> TakeWritten()
    {
        var written = _newEntries.ToArray();
        _newEntries.Clear();
        return written;
    }

    private void Require(params ReadOnlySpan<AssistanceState> allowed) => Rule.Check(new OrderStandsWhereItCan(State, allowed.ToArray()));

    private void RequireHelper(CaseAct act)
    {
        Require(AssistanceState.Assigned);
        Rule.Check(new HelperDoesIt(HelperId, act.By));
    }

    private void Note(CaseAct act, AssistanceChange change, string? text = null) =>
        _newEntries.Add(AssistanceEntry.Write(act, this, ++Revision, change, text));
}
