using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A paper was asked for that a tracking card did not name as missing. Comes once for each violation.</summary>
/// <param name="ViolationId">The violation.</param>
/// <param name="CardId">The card.</param>
/// <param name="Kind">In what way.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ItemId">The service item, where the hall book has it.</param>
/// <param name="ToldById">Who told the citizen first what is needed.</param>
/// <param name="AskedById">Who asked for more; <c>null</c> where he stands in no hall book.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.card-violated")]
public sealed record CardViolatedEto(
    Guid ViolationId, Guid CardId, CardViolationKind Kind, Guid HallId, Guid? ItemId, Guid ToldById, Guid? AskedById, DateTime At, bool Simulated);
