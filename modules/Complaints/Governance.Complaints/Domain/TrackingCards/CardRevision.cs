namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>What a new version of a card says.</summary>
/// <param name="Brought">The papers that the citizen has brought.</param>
/// <param name="Waived">The papers that are not needed after all.</param>
/// <param name="Added">Papers that are needed beside those told.</param>
/// <param name="Next">Where to go next, if elsewhere than before.</param>
internal sealed record CardRevision(IReadOnlyList<Guid> Brought, IReadOnlyList<Guid> Waived, IReadOnlyList<PaperTold> Added, CardNext? Next);
