namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>How a visit with the card went.</summary>
/// <param name="Succeeded">Whether the matter was done.</param>
/// <param name="Reason">Why it was not.</param>
/// <param name="Brought">The papers that the citizen brought.</param>
/// <param name="Asked">Papers asked for that the card did not name as missing.</param>
internal sealed record VisitNote(bool Succeeded, string? Reason, IReadOnlyList<Guid> Brought, IReadOnlyList<PaperTold> Asked);
