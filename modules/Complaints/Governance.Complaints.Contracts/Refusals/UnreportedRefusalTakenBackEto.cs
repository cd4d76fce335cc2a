using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A leader took back that a refusal was noted as unreported: it counts no longer.</summary>
/// <param name="RefusalId">The noted refusal.</param>
/// <param name="CaseId">The case in which the citizen says so.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ItemId">The service item that was refused.</param>
/// <param name="WindowId">The window that refused.</param>
/// <param name="Day">The day on which it had counted, in China.</param>
/// <param name="TakenBackAt">When it was taken back, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.refusal-unreported-taken-back")]
public sealed record UnreportedRefusalTakenBackEto(
    Guid RefusalId, Guid CaseId, Guid HallId, Guid? ItemId, Guid? WindowId, DateOnly Day, DateTime TakenBackAt, bool Simulated);
