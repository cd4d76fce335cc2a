using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Passing;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Cases;

/// <summary>
/// A case (吐槽找茬, 办不成事). Each verb guards, changes, and writes one entry of the ledger; who complained is no part of it.
/// </summary>
internal sealed partial class Complaint : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<Deadline> _deadlines = [];
    private readonly List<WorkOrder> _workOrders = [];
    private readonly List<CasePause> _pauses = [];
    private readonly List<LedgerEntry> _newEntries = [];
    private readonly List<TallyDelta> _newTallies = [];
    private readonly List<CaseHop> _newHops = [];
    private readonly List<PassingDelta> _newPassings = [];

    private Complaint()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What staff know it by: six characters. The citizen's code begins with it and goes on with a secret that is never stored.</summary>
    public string Number { get; private set; } = "";

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public CaseKind Kind { get; private set; }

    public string Channel { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? Wanted { get; private set; }

    public IReadOnlyList<string> Causes { get; private set; } = [];

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? WindowName { get; private set; }

    public Guid? StaffId { get; private set; }

    public string? StaffName { get; private set; }

    public Guid? AgainstDepartmentId { get; private set; }

    public string? AgainstDepartmentName { get; private set; }

    public DateOnly? HappenedOn { get; private set; }

    public bool OnBehalf { get; private set; }

    public bool Complex { get; private set; }

    public bool Shielded { get; private set; }

    public RevealAfter RevealAfter { get; private set; }

    public IReadOnlyList<Guid> ShieldedDepartments { get; private set; } = [];

    public DateOnly? CertificateIssuedOn { get; private set; }

    public string AnswerBy { get; private set; } = "";

    public CaseState State { get; private set; }

    public CaseOutcome Outcome { get; private set; }

    /// <summary>0 at first, one more with each redo.</summary>
    public int Round { get; private set; }

    /// <summary>When it was received, UTC; of what was written down on paper the time on the paper.</summary>
    public DateTime RegisteredAt { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    public string RegisteredBy { get; private set; } = "";

    /// <summary>When what was written down on paper was typed in, UTC; <c>null</c> for all else.</summary>
    public DateTime? EnteredAt { get; private set; }

    /// <summary>Whether it was taken over from a paper book: it counts in no figure, whatever is done to it.</summary>
    public bool Imported { get; private set; }

    /// <summary>When the next thing is due, UTC; <c>null</c> while no clock runs. The work lists are sorted by it.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>Why the clock stands still; <c>null</c> while it runs.</summary>
    public PauseKind? PausedFor { get; private set; }

    public Guid? FirstDepartmentId { get; private set; }

    /// <summary>The department that has it now; <c>null</c> for the hall itself.</summary>
    public Guid? HolderDepartmentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime HeldSince { get; private set; }

    /// <summary>The department that had it last, also while the hall has it.</summary>
    public Guid? LastDepartmentId { get; private set; }

    /// <summary>How often it was passed on from one department to another.</summary>
    public int Transfers { get; private set; }

    /// <summary>Of those, the ones of the rounds before.</summary>
    public int TransfersBefore { get; private set; }

    public int Returns { get; private set; }

    /// <summary>How many steps of the tenant's path it has gone up.</summary>
    public int EscalationStep { get; private set; }

    /// <summary>When it last went up, UTC; <c>null</c> for what never did or has ended.</summary>
    public DateTime? EscalatedAt { get; private set; }

    public string? Opinion { get; private set; }

    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    public bool? AnsweredInTime { get; private set; }

    /// <summary>The body that a case out of scope was handed to.</summary>
    public string? HandedTo { get; private set; }

    /// <summary>1 very dissatisfied to 5 very satisfied, of the last answer.</summary>
    public int? Satisfaction { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ClosedAt { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public int? ExtensionAsked { get; private set; }

    public string? ExtensionReason { get; private set; }

    public bool Extended { get; private set; }

    public int Supervisions { get; private set; }

    public int Files { get; private set; }

    public long LedgerNumber { get; private set; }

    public string LedgerHash { get; private set; } = LedgerHead.Start.Hash;

    public bool Simulated { get; private set; }

    public IReadOnlyList<Deadline> Deadlines => _deadlines;

    public IReadOnlyList<WorkOrder> WorkOrders => _workOrders;

    public IReadOnlyList<CasePause> Pauses => _pauses;

    public bool IsOpen => State < CaseState.Closed;

    /// <summary>Hands over what the verbs have written, to be saved with the case.</summary>
    public (IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<TallyDelta> Tallies) TakeWritten()
    {
        var written = (_newEntries.ToArray(), _newTallies.ToArray());
        _newEntries.Clear();
        _newTallies.Clear();
        return written;
    }

    /// <summary>Hands over what has become of who has it, to be saved with the case.</summary>
    public IReadOnlyList<object> TakePassing()
    {
        // Of an old book nothing is counted.
        object[] written = Imported ? [] : [.. _newHops, .. _newPassings];
        _newHops.Clear();
        _newPassings.Clear();
        return written;
    }

    private void Require(params ReadOnlySpan<CaseState> allowed) => Rule.Check(new CaseStandsWhereItCan(State, allowed.ToArray()));

    private void Note(CaseAct act, CaseChange change, LedgerDetail detail)
    {
        var entry = LedgerEntry.Write(this, act, change, detail, new LedgerHead(LedgerNumber, LedgerHash));
        (LedgerNumber, LedgerHash) = (entry.Number, entry.Hash);
        _newEntries.Add(entry);
        AddDistributedEvent(ToEvent(change));
    }

    private void Count(CaseAct act, TallyCounts counts) => Count(act, act.Today, counts);

    // Anybody can write an old book: nothing of it is a sign of life.
    private void Count(CaseAct act, DateOnly day, TallyCounts counts)
    {
        if (!Imported)
        {
            _newTallies.Add(new TallyDelta(act.Guids.Create(), TenantId, HallId, Kind, day, counts, Simulated));
        }
    }

    private void NoteHop(CaseAct act, HopKind kind, Guid departmentId, Guid? toId)
    {
        _newHops.Add(CaseHop.Of(act, this, kind, departmentId, toId));
        CountPassing(act, departmentId, PassingCounts.Of(kind));
        if (toId is { } to)
        {
            CountPassing(act, to, new PassingCounts { PassedTo = 1 });
        }
    }

    // The name as it stood then: a department that is no more is still one that passed cases on.
    private void CountPassing(CaseAct act, Guid? departmentId, PassingCounts counts, Holding? held = null) => _newPassings.Add(new PassingDelta(
        act.Guids.Create(), this, departmentId, _workOrders.FindLast(o => o.DepartmentId == departmentId)?.DepartmentName ?? "", act.Today, counts, held));

    private CaseChangedEto ToEvent(CaseChange change) => new(
        Id, LedgerNumber, Number, change, Kind, State, Outcome, Channel, Causes, HallId, HallCode, ItemId, WindowId, StaffId, AgainstDepartmentId,
        FirstDepartmentId, HolderDepartmentId, Transfers, Round, RegisteredAt, DueAt, AnsweredAt, AnsweredInTime, Satisfaction, ClosedAt, Simulated,
        EnteredAt, Imported);
}
