using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Mediation;

/// <summary>
/// Departments that are called together about a case (疑难调处). Each verb guards, changes, and writes one entry into the ledger of the case;
/// who complained is no part of it.
/// </summary>
internal sealed partial class MediationSession : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<MediationParty> _parties = [];
    private readonly List<MediationPoint> _agenda = [];
    private readonly List<MediationCommitment> _commitments = [];

    private MediationSession()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    /// <summary>What staff know it by: the case's number, a hyphen and which session about it.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Grows with each change.</summary>
    public long Revision { get; private set; }

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public string? ItemName { get; private set; }

    /// <summary>The round of the case when it was called.</summary>
    public int Round { get; private set; }

    /// <summary>The round of the case for which the program called it; <c>null</c> where a leader did. Once for each round.</summary>
    public int? RuleRound { get; private set; }

    /// <summary>How often the case had been passed on when it was called.</summary>
    public int Transfers { get; private set; }

    /// <summary>Why a leader called it; <c>null</c> where the program did.</summary>
    public string? Reason { get; private set; }

    public MediationState State { get; private set; }

    /// <summary>By what the lists are sorted, UTC: when it was called, is held, or ended.</summary>
    public DateTime ListedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CalledAt { get; private set; }

    /// <summary>Who called it; empty for the program.</summary>
    public string CalledBy { get; private set; } = "";

    /// <summary>When it is held, UTC; <c>null</c> while a leader has not set it.</summary>
    public DateTime? HeldAt { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Who leads it (主持人).</summary>
    public string? Chair { get; private set; }

    /// <summary>How often day, place or people were changed.</summary>
    public int Rearranged { get; private set; }

    /// <summary>Who noted what was said (记录人).</summary>
    public string? Recorder { get; private set; }

    /// <summary>What was agreed on (结论).</summary>
    public string? Conclusion { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>When it was concluded or called off, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public bool Simulated { get; private set; }

    public IReadOnlyList<MediationParty> Parties => _parties;

    public IReadOnlyList<MediationPoint> Agenda => _agenda;

    public IReadOnlyList<MediationCommitment> Commitments => _commitments;

    public bool IsToCome => State is MediationState.Waiting or MediationState.Planned;

    private void Require(params ReadOnlySpan<MediationState> allowed) => Rule.Check(new SessionStandsWhereItCan(State, allowed.ToArray()));

    private void RequireHeld(CaseAct act)
    {
        Require(MediationState.Planned);
        Rule.Check(new SessionDayHasCome(LocalTime.DayOf(HeldAt!.Value), act.Today));
    }

    private void End(CaseAct act, Complaint complaint, MediationState state)
    {
        (State, EndedAt, EndedBy, ListedAt) = (state, act.At, act.By.Name, act.At);
        complaint.EndMediation();
    }

    private void Note(CaseAct act, Complaint complaint, CaseChange change, LedgerDetail detail)
    {
        Revision++;
        complaint.NoteMediation(act, change, detail.With("session", Number));
    }

    private LedgerDetail ToDetail() => LedgerDetail.Empty
        .With("heldAt", LocalTime.WallClock(HeldAt!.Value).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        .With("place", Place).With("chair", Chair).With("called", Join(_parties.Select(p => p.Name))).With("agenda", Join(_agenda.Select(p => p.Subject)));

    private static string? Join(IEnumerable<string> parts) => string.Join('、', parts) is { Length: > 0 } text ? text : null;
}
