namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>All that a card is handed out with, with the names as they stand in the hall book.</summary>
internal sealed record CardSheet
{
    public Guid? TenantId { get; init; }

    public required Guid HallId { get; init; }

    public required string HallCode { get; init; }

    public required string Number { get; init; }

    public Guid? ItemId { get; init; }

    public string? ItemName { get; init; }

    public Guid? WindowId { get; init; }

    public string? WindowName { get; init; }

    public required Guid ToldById { get; init; }

    public required string ToldByName { get; init; }

    public required string? Told { get; init; }

    public required IReadOnlyList<PaperTold> Papers { get; init; }

    public required CardNext Next { get; init; }

    public required string? AskOffice { get; init; }

    public required string? AskPhone { get; init; }

    public required DateOnly ValidUntil { get; init; }

    public bool Simulated { get; init; }
}
