using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A citizen came with a tracking card.</summary>
/// <param name="CardId">The card.</param>
/// <param name="Ordinal">1 for the second visit, one more for each later one.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ItemId">The service item, where the hall book has it.</param>
/// <param name="WindowId">The window of whoever noted it.</param>
/// <param name="Succeeded">Whether the matter was done.</param>
/// <param name="Violations">How many papers were asked for that the card did not name as missing.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.second-visit-noted")]
public sealed record SecondVisitNotedEto(
    Guid CardId, int Ordinal, Guid HallId, Guid? ItemId, Guid? WindowId, bool Succeeded, int Violations, DateTime At, bool Simulated);
