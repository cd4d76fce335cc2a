using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Something was done to a change that a case has led to. It carries no word that was written.</summary>
/// <param name="ImprovementId">The change.</param>
/// <param name="Revision">Grows with each change of it; a smaller one is older.</param>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Change">What was done.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Kind">What is changed.</param>
/// <param name="HallId">The hall.</param>
/// <param name="Cause">The code of the cause that it is to take away.</param>
/// <param name="ItemId">The service item, where it is about one alone.</param>
/// <param name="Cases">How many cases stand behind it.</param>
/// <param name="DueOn">The day by which it is to be in force.</param>
/// <param name="InForceOn">The day from which it is in force; <c>null</c> before.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.improvement-changed")]
public sealed record ImprovementChangedEto(
    Guid ImprovementId, long Revision, string Number, ImprovementChange Change, ImprovementState State, ImprovementKind Kind, Guid HallId, string Cause,
    Guid? ItemId, int Cases, DateOnly DueOn, DateOnly? InForceOn, bool Simulated);
