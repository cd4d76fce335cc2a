using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A citizen was refused and nobody had reported it.</summary>
/// <param name="RefusalId">The noted refusal.</param>
/// <param name="CaseId">The case in which the citizen says so.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ItemId">The service item that was refused.</param>
/// <param name="WindowId">The window that refused.</param>
/// <param name="Day">The day on which it happened, in China.</param>
/// <param name="NotedAt">When it was noted, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.refusal-unreported")]
public sealed record UnreportedRefusalEto(
    Guid RefusalId, Guid CaseId, Guid HallId, Guid? ItemId, Guid? WindowId, DateOnly Day, DateTime NotedAt, bool Simulated);
