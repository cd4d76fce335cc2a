using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Improvements;

/// <summary>
/// A change of guide, process or system that closed cases have led to (以案促改). It is to take one cause away, in one hall and, if that is
/// said, of one service item; before and after are counted by just that.
/// </summary>
internal sealed partial class Improvement : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<ImprovementCase> _cases = [];
    private readonly List<ImprovementEntry> _newEntries = [];

    private Improvement()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What staff know it by: six characters.</summary>
    public string Number { get; private set; } = "";

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public ImprovementKind Kind { get; private set; }

    /// <summary>The code of the cause that is to go away.</summary>
    public string Cause { get; private set; } = "";

    /// <summary>The service item that it is about; <c>null</c> for all of the hall.</summary>
    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public string What { get; private set; } = "";

    public string Why { get; private set; } = "";

    public Guid? OwnerDepartmentId { get; private set; }

    public Guid? OwnerStaffId { get; private set; }

    public string OwnerName { get; private set; } = "";

    /// <summary>The day by which it is to be in force.</summary>
    public DateOnly DueOn { get; private set; }

    public ImprovementState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    public DateOnly ProposedOn { get; private set; }

    public string ProposedBy { get; private set; } = "";

    /// <summary>The day from which it is in force, in China.</summary>
    public DateOnly? InForceOn { get; private set; }

    /// <summary>How many days before and after are compared: what the tenant ruled when it came into force.</summary>
    public int? CompareDays { get; private set; }

    /// <summary>Whether it works, as whoever checked it says.</summary>
    public bool? Works { get; private set; }

    /// <summary>What the lists are sorted by, UTC: when it came to where it stands, or when it is due.</summary>
    public DateTime SortAt { get; private set; }

    public long Revision { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>The cases that stand behind it, in the order in which they came.</summary>
    public IReadOnlyList<ImprovementCase> Cases => _cases;

    /// <summary>提出, out of a closed case.</summary>
    public static Improvement Propose(CaseAct act, ImprovementSheet sheet)
    {
        Rule.Check(
            new CaseIsClosed(sheet.Case.State), new CauseIsOfTheCase(sheet.Cause, sheet.Causes), new CaseNamesAnItem(sheet.OfItem, sheet.Case.ItemId),
            new OneOwnsIt(sheet.Owners.Count), new DayIsInRange("dueOn", sheet.DueOn), new DueDayFits(sheet.DueOn, act.Today));
        var improvement = new Improvement
        {
            Id = act.Guids.Create(),
            TenantId = sheet.Case.TenantId,
            Number = sheet.Number,
            HallId = sheet.Case.HallId,
            HallCode = sheet.Case.HallCode,
            Kind = sheet.Kind,
            Cause = sheet.Cause,
            ItemId = sheet.OfItem ? sheet.Case.ItemId : null,
            ItemName = sheet.OfItem ? sheet.Case.ItemName : null,
            What = Written.Needed(act, "what", sheet.What, Lengths.Reason),
            Why = Written.Needed(act, "why", sheet.Why, Lengths.Reason),
            OwnerDepartmentId = sheet.Owners[0].DepartmentId,
            OwnerStaffId = sheet.Owners[0].StaffId,
            OwnerName = sheet.Owners[0].Name,
            DueOn = sheet.DueOn,
            ProposedAt = act.At,
            ProposedOn = act.Today,
            ProposedBy = act.By.Name,
            Simulated = sheet.Case.Simulated,
        };
        improvement._cases.Add(ImprovementCase.Of(act, improvement, sheet.Case));
        improvement.Stand(ImprovementState.Proposed, act.At);
        improvement.Note(act, ImprovementChange.Proposed, improvement.What);
        return improvement;
    }

    /// <summary>并入一件: another closed case of the same hall, cause and item.</summary>
    public void Link(CaseAct act, Complaint complaint)
    {
        Require(ImprovementState.Proposed, ImprovementState.Taken, ImprovementState.InForce, ImprovementState.Checked);
        Rule.Check(
            new CaseIsClosed(complaint.State), new CaseIsOfTheSame(this, complaint), new CaseIsNotBehindItYet(_cases.Exists(c => c.CaseId == complaint.Id)),
            new CasesAreFew(_cases.Count));
        _cases.Add(ImprovementCase.Of(act, this, complaint));
        Note(act, ImprovementChange.CaseLinked, complaint.Number);
    }

    /// <summary>Takes what the verbs have written since the last time.</summary>
    public IReadOnlyList<ImprovementEntry> TakeWritten()
    {
        var written = _newEntries.ToArray();
        _newEntries.Clear();
        return written;
    }

    private void Require(params ReadOnlySpan<ImprovementState> allowed) => Rule.Check(new ImprovementStandsWhereItCan(State, allowed.ToArray()));

    private void Stand(ImprovementState state, DateTime sortAt) => (State, SortAt) = (state, sortAt);

    private void Note(CaseAct act, ImprovementChange change, string? text)
    {
        _newEntries.Add(ImprovementEntry.Write(act, this, ++Revision, change, text));
        AddDistributedEvent(new ImprovementChangedEto(
            Id, Revision, Number, change, State, Kind, HallId, Cause, ItemId, _cases.Count, DueOn, InForceOn, Simulated));
    }
}
