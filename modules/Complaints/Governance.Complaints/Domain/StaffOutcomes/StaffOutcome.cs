using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.StaffOutcomes.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>
/// What became of a member of staff, or of the house, after a case (责任处理). Each verb guards, changes, and writes one entry; nothing is
/// ever deleted. The case's ledger learns that there is one and of what kind, never of whom.
/// </summary>
internal sealed partial class StaffOutcome : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<OutcomeEntry> _newEntries = [];

    private StaffOutcome()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What those who may see it know it by: six characters.</summary>
    public string Number { get; private set; } = "";

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public DateOnly CaseRegisteredOn { get; private set; }

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public StaffOutcomeKind Kind { get; private set; }

    /// <summary>The person in the hall book; <c>null</c> for a change of the house.</summary>
    public Guid? StaffId { get; private set; }

    public string? StaffName { get; private set; }

    /// <summary>What is proposed, and why.</summary>
    public string What { get; private set; } = "";

    public StaffOutcomeState State { get; private set; }

    /// <summary>Whether the person has said something to it, or did not want to.</summary>
    public bool Heard { get; private set; }

    public string ProposedBy { get; private set; } = "";

    /// <summary>The person of the hall book who proposed it, so that he can be told that the other was heard.</summary>
    public Guid? ProposedByStaffId { get; private set; }

    public string? Decision { get; private set; }

    /// <summary>Who decided: a person, or a body such as 局党组.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>The day for which it was decided, in China.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The first day of that month; what the figures are counted by.</summary>
    public DateOnly? Month { get; private set; }

    /// <summary>Why it was taken back, or why it never came to a decision.</summary>
    public string? EndedFor { get; private set; }

    public string Salt { get; private set; } = "";

    /// <summary>When it came to where it stands, UTC; the lists are sorted by it.</summary>
    public DateTime StandsSince { get; private set; }

    /// <summary>The sheet that it came of; the same one is one outcome.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>How many entries there are: one more with each verb.</summary>
    public long Revision { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>提出: what is to become of somebody, of the house; he is heard first.</summary>
    public static StaffOutcome Propose(CaseAct act, OutcomeSheet sheet, OutcomeRules rules)
    {
        Rule.Check(
            new CaseIsSettled(sheet.Case.State), new KindIsTheTenants(sheet.Kind, rules.Kinds), new PersonIsNamed(sheet.Kind, sheet.Person),
            new SystemIsOfNobody(sheet.Kind, sheet.Person), new AnotherDecides(act.By, sheet.Person?.StaffId));
        var outcome = new StaffOutcome
        {
            Id = act.Guids.Create(),
            TenantId = sheet.Case.TenantId,
            Number = sheet.Number,
            CaseId = sheet.Case.Id,
            CaseNumber = sheet.Case.Number,
            CaseRegisteredOn = sheet.Case.RegisteredOn,
            HallId = sheet.Case.HallId,
            HallCode = sheet.Case.HallCode,
            Kind = sheet.Kind,
            StaffId = sheet.Person?.StaffId,
            StaffName = sheet.Person?.Name,
            What = Written.Needed(act, "what", sheet.What, Lengths.Reason),
            ProposedBy = act.By.Name,
            ProposedByStaffId = act.By.StaffId,
            Salt = sheet.Salt,
            RequestId = act.RequestId,
            Simulated = sheet.Case.Simulated,
        };
        outcome.Stand(act, StaffOutcomeState.Proposed);
        outcome.Note(act, StaffOutcomeChange.Proposed, outcome.What);
        return outcome;
    }

    /// <summary>Takes what the verbs have written since the last time.</summary>
    public IReadOnlyList<OutcomeEntry> TakeWritten()
    {
        var written = _newEntries.ToArray();
        _newEntries.Clear();
        return written;
    }

    private void Require(params ReadOnlySpan<StaffOutcomeState> allowed) => Rule.Check(new OutcomeStandsWhereItCan(State, allowed.ToArray()));

    private void Stand(CaseAct act, StaffOutcomeState state) => (State, StandsSince) = (state, act.At);

    private void Note(CaseAct act, StaffOutcomeChange change, string? text) =>
        _newEntries.Add(OutcomeEntry.Write(act, this, ++Revision, change, text));
}
