using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A service tracking card was handed out. It holds nothing of who the citizen is.</summary>
/// <param name="CardId">The card.</param>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="ItemId">The service item, where the hall book has it.</param>
/// <param name="WindowId">The window that handed it out.</param>
/// <param name="ToldById">Who told the citizen what is needed.</param>
/// <param name="NextWindowId">The window to go to next; <c>null</c> for another body.</param>
/// <param name="Papers">How many papers are still needed.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.tracking-card-issued")]
public sealed record TrackingCardIssuedEto(
    Guid CardId, Guid HallId, string HallCode, Guid? ItemId, Guid? WindowId, Guid ToldById, Guid? NextWindowId, int Papers, DateOnly ValidUntil, DateTime At, bool Simulated);
