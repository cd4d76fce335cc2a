using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>
/// A service tracking card (服务跟踪卡, 一跟到底): what a citizen was told once, which papers are still needed, where to go next, whom to
/// ask. It holds nothing of who the citizen is: whoever brings it is served.
/// </summary>
internal sealed class TrackingCard : AggregateRoot<Guid>, IMultiTenant
{
    public const int PhoneLength = 30;

    private readonly List<CardPaper> _papers = [];
    private readonly List<object> _written = [];

    private TrackingCard()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Six characters, as a case has.</summary>
    public string Number { get; private set; } = "";

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? WindowName { get; private set; }

    public Guid ToldById { get; private set; }

    public string ToldByName { get; private set; } = "";

    public string Told { get; private set; } = "";

    /// <summary>The window to go to next; <c>null</c> for another body.</summary>
    public Guid? NextWindowId { get; private set; }

    public string NextPlace { get; private set; } = "";

    public string AskOffice { get; private set; } = "";

    public string AskPhone { get; private set; } = "";

    public DateOnly ValidUntil { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime IssuedAt { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>The day of the newest version.</summary>
    public DateOnly RevisedOn { get; private set; }

    /// <summary>1 at first, one more with each change.</summary>
    public long Revision { get; private set; }

    public TrackingCardState State { get; private set; }

    /// <summary>How often the citizen came again.</summary>
    public int Visits { get; private set; }

    public int Violations { get; private set; }

    /// <summary>The newest version as a signed text, which the QR code holds.</summary>
    public string Code { get; private set; } = "";

    public bool Simulated { get; private set; }

    public IReadOnlyList<CardPaper> Papers => _papers;

    /// <summary>The papers that are still needed, in their order.</summary>
    public IEnumerable<CardPaper> Missing => _papers.Where(p => p.State == CardPaperState.Open).OrderBy(p => p.Ordinal);

    /// <summary>一次告知: the citizen is told once, and takes it along.</summary>
    public static TrackingCard HandOut(CaseAct act, CardSheet sheet)
    {
        Rule.Check(new DayIsInRange("validUntil", sheet.ValidUntil), new ValidForAWhile(sheet.ValidUntil, act.Today), new PapersAreFew("papers", sheet.Papers.Count));
        var card = new TrackingCard
        {
            Id = act.Guids.Create(),
            TenantId = sheet.TenantId,
            Number = sheet.Number,
            HallId = sheet.HallId,
            HallCode = sheet.HallCode,
            ItemId = sheet.ItemId,
            ItemName = sheet.ItemName,
            WindowId = sheet.WindowId,
            WindowName = sheet.WindowName,
            ToldById = sheet.ToldById,
            ToldByName = sheet.ToldByName,
            Told = CardWords.Needed("told", sheet.Told, Lengths.Reason),
            NextWindowId = sheet.Next.WindowId,
            NextPlace = sheet.Next.Place,
            AskOffice = CardWords.Line("askOffice", sheet.AskOffice, Lengths.Name),
            AskPhone = PhoneOf(sheet.AskPhone),
            ValidUntil = sheet.ValidUntil,
            IssuedAt = act.At,
            IssuedOn = act.Today,
            RevisedOn = act.Today,
            Revision = 1,
            Simulated = sheet.Simulated,
        };
        foreach (var paper in sheet.Papers)
        {
            card.Add(act, paper, CardPaperState.Open);
        }

        card._written.Add(CardEntry.Write(act, card, CardChange.HandedOut, (0, 0, sheet.Papers.Count)));
        card.AddDistributedEvent(new TrackingCardIssuedEto(
            card.Id, card.HallId, card.HallCode, card.ItemId, card.WindowId, card.ToldById, card.NextWindowId, sheet.Papers.Count, card.ValidUntil, act.At, card.Simulated));
        return card;
    }

    /// <summary>新版: papers brought, not needed any more, or added. What is added on a later day than the first was not told once.</summary>
    public void Revise(CaseAct act, CardRevision revision)
    {
        Rule.Check(new CardIsOpen(State), new CardIsValid(ValidUntil, act.Today), new SomethingChanges(revision));
        Begin(act);
        Settle("brought", revision.Brought, CardPaperState.Brought);
        Settle("waived", revision.Waived, CardPaperState.Waived);
        foreach (var paper in revision.Added)
        {
            Rule.Check(new PaperIsNotOnTheCardYet(Find(paper.Name)));
            Add(act, paper, CardPaperState.Open);
            if (act.Today > IssuedOn)
            {
                Violate(act, CardViolationKind.NotOnTheCard, paper.Name);
            }
        }

        if (revision.Next is { } next)
        {
            (NextWindowId, NextPlace) = (next.WindowId, next.Place);
        }

        _written.Add(CardEntry.Write(act, this, CardChange.Revised, (revision.Brought.Count, revision.Waived.Count, revision.Added.Count)));
    }

    /// <summary>再来: the citizen came with the card. Each paper asked for that it did not name as missing is a violation, whether the
    /// matter was done or not.</summary>
    public void Visit(CaseAct act, VisitNote note)
    {
        Rule.Check(new CardIsOpen(State), new CardIsValid(ValidUntil, act.Today), new CardIsAtItsWindow(act.By.WindowId, NextWindowId, NextPlace));
        var reason = note.Succeeded ? CardWords.Optional("reason", note.Reason, Lengths.Reason) : CardWords.Needed("reason", note.Reason, Lengths.Reason);
        var before = Violations;
        Begin(act);
        Visits++;
        Settle("brought", note.Brought, CardPaperState.Brought);
        foreach (var paper in note.Asked)
        {
            Ask(act, paper, note.Succeeded ? CardPaperState.Brought : CardPaperState.Open);
        }

        State = note.Succeeded ? TrackingCardState.Done : TrackingCardState.Open;
        var visit = CardVisit.Write(act, this, note.Succeeded);
        _written.Add(visit);
        _written.Add(CardEntry.Write(act, this, CardChange.Visited, (note.Brought.Count, 0, note.Asked.Count), note with { Reason = reason }));
        AddDistributedEvent(new SecondVisitNotedEto(
            Id, visit.Ordinal, HallId, ItemId, act.By.WindowId, note.Succeeded, Violations - before, act.At, Simulated));
    }

    /// <summary>Takes the signature over what it says now.</summary>
    public void Bear(string code) => Code = code;

    /// <summary>Hands over what the verbs have written, to be saved with the card.</summary>
    public IReadOnlyList<object> TakeWritten()
    {
        var written = _written.ToArray();
        _written.Clear();
        return written;
    }

    private static string PhoneOf(string? typed)
    {
        var phone = Written.Needed("askPhone", typed, PhoneLength);
        Rule.Check(new PhoneIsOfAnOffice(phone));
        return phone;
    }

    private void Begin(CaseAct act) => (Revision, RevisedOn) = (Revision + 1, act.Today);

    private void Ask(CaseAct act, PaperTold paper, CardPaperState state)
    {
        var known = Find(paper.Name);
        Rule.Check(new PaperWasNotToldOf(known));
        Violate(act, known is null ? CardViolationKind.NotOnTheCard : CardViolationKind.AskedAgain, paper.Name);
        if (known is null)
        {
            Add(act, paper, state);
        }
        else
        {
            known.Settle(state);
        }
    }

    private void Settle(string field, IReadOnlyList<Guid> ids, CardPaperState state)
    {
        foreach (var id in ids)
        {
            var paper = _papers.Find(p => p.Id == id);
            Rule.Check(new PaperIsOfTheCard(field, paper));
            Rule.Check(new PaperIsStillMissing(field, paper!));
            paper!.Settle(state);
        }
    }

    private void Add(CaseAct act, PaperTold paper, CardPaperState state)
    {
        Rule.Check(new PapersAreFew("added", _papers.Count + 1));
        _papers.Add(CardPaper.Of(act.Guids.Create(), this, _papers.Count + 1, paper, state));
    }

    private void Violate(CaseAct act, CardViolationKind kind, string paper)
    {
        Violations++;
        var violation = CardViolation.Write(act, this, kind, paper);
        _written.Add(violation);
        AddDistributedEvent(new CardViolatedEto(violation.Id, Id, kind, HallId, ItemId, ToldById, act.By.StaffId, act.At, Simulated));
    }

    private CardPaper? Find(string name) => _papers.Find(p => PaperTold.KeyOf(p.Name) == PaperTold.KeyOf(name));
}
