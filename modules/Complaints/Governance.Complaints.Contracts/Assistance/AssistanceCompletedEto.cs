using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Somebody was helped. Nothing in it says who.</summary>
/// <param name="OrderId">The help order.</param>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="ItemId">The service item that it was about.</param>
/// <param name="Visit">Where it was done.</param>
/// <param name="People">How many people were helped with it.</param>
/// <param name="Day">The day in China on which it was done.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.assistance-completed")]
public sealed record AssistanceCompletedEto(
    Guid OrderId, Guid HallId, string HallCode, Guid? ItemId, AssistanceVisit Visit, int People, DateOnly Day, bool Simulated);
