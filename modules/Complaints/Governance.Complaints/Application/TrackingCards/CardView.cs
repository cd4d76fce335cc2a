using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.TrackingCards;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>A card with all that was done with it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Revision">Grows with each change.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Item">The service item.</param>
/// <param name="Window">The window that handed it out.</param>
/// <param name="ToldBy">Who told the citizen.</param>
/// <param name="Told">What the citizen was told.</param>
/// <param name="Papers">The papers, in their order.</param>
/// <param name="NextWindow">The window to go to next; <c>null</c> for another body.</param>
/// <param name="NextPlace">What the place to go to next is called.</param>
/// <param name="AskOffice">The office to ask.</param>
/// <param name="AskPhone">Its telephone.</param>
/// <param name="IssuedAt">When it was handed out, UTC.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="Visits">How often the citizen came again.</param>
/// <param name="Violations">How many papers were asked for that it did not name as missing.</param>
/// <param name="Code">The signed text for its QR code.</param>
/// <param name="Course">What was done, in order.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record CardView(
    string Number, long Revision, TrackingCardState State, string Hall, string? Item, string? Window, string ToldBy, string Told, IReadOnlyList<CardPaperView> Papers,
    Guid? NextWindow, string NextPlace, string AskOffice, string AskPhone, DateTime IssuedAt, DateOnly ValidUntil, int Visits, int Violations, string Code,
    IReadOnlyList<CardEntryView> Course, bool Simulated)
{
    /// <summary>The papers that are still needed.</summary>
    public IEnumerable<CardPaperView> Missing => Papers.Where(p => p.State == CardPaperState.Open);

    public static CardView Of(TrackingCard card, IEnumerable<CardEntry> course) => new(
        card.Number, card.Revision, card.State, card.HallCode, card.ItemName, card.WindowName, card.ToldByName, card.Told,
        [.. card.Papers.OrderBy(p => p.Ordinal).Select(p => new CardPaperView(p.Id, p.Name, p.Note, p.State, p.Since))],
        card.NextWindowId, card.NextPlace, card.AskOffice, card.AskPhone, card.IssuedAt, card.ValidUntil, card.Visits, card.Violations, card.Code,
        [.. course.Select(e => new CardEntryView(e.Revision, e.Change, e.At, e.ByName, e.Brought, e.Waived, e.Added, e.Succeeded, e.Reason))], card.Simulated);
}

/// <summary>A paper of a card.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">What to mind.</param>
/// <param name="State">What became of it.</param>
/// <param name="Since">The revision that named it first: 1 is what was told once.</param>
internal sealed record CardPaperView(Guid Id, string Name, string? Note, CardPaperState State, long Since);

/// <summary>One thing that was done with a card.</summary>
/// <param name="Revision">The revision that came of it.</param>
/// <param name="Change">What.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Brought">How many papers were brought.</param>
/// <param name="Waived">How many were not needed any more.</param>
/// <param name="Added">How many came to it; of a visit, how many were asked for that the card did not name as missing.</param>
/// <param name="Succeeded">Whether the matter was done at a visit.</param>
/// <param name="Reason">Why not.</param>
internal sealed record CardEntryView(long Revision, CardChange Change, DateTime At, string By, int Brought, int Waived, int Added, bool? Succeeded, string? Reason);

/// <summary>A card in a list.</summary>
/// <param name="Number">The number.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Item">The service item.</param>
/// <param name="NextPlace">Where to go next.</param>
/// <param name="IssuedAt">When it was handed out, UTC.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="Visits">How often the citizen came again.</param>
/// <param name="Violations">How many papers were asked for that it did not name as missing.</param>
internal sealed record CardLine(
    string Number, string Hall, string? Item, string NextPlace, DateTime IssuedAt, DateOnly ValidUntil, int Visits, int Violations);

/// <summary>A part of the open cards, newest first.</summary>
/// <param name="Items">The cards.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record CardList(IReadOnlyList<CardLine> Items, string? Next);

/// <summary>A paper was asked for that a card did not name as missing.</summary>
/// <param name="Id">The violation.</param>
/// <param name="Card">The number of the card.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Item">The service item.</param>
/// <param name="Paper">The paper.</param>
/// <param name="ToldBy">Who told the citizen first.</param>
/// <param name="ToldAt">When, UTC.</param>
/// <param name="AskedBy">Who asked now.</param>
/// <param name="AskedAt">When, UTC.</param>
internal sealed record CardViolationView(
    Guid Id, string Card, CardViolationKind Kind, string? Item, string Paper, string ToldBy, DateTime ToldAt, string AskedBy, DateTime AskedAt);

/// <summary>A part of the violations, newest first.</summary>
/// <param name="Items">The violations.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record CardViolationList(IReadOnlyList<CardViolationView> Items, Guid? Next);
