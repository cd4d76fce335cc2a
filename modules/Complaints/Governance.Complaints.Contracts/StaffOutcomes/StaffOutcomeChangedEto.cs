using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>After a case something was decided for a member of staff or for the house, or that was taken back. It says nothing of
/// whom it is about, and no word that was written.</summary>
/// <param name="OutcomeId">The outcome.</param>
/// <param name="CaseId">The case.</param>
/// <param name="HallId">The hall.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lifted">Whether it was taken back; <c>false</c> where it was decided.</param>
/// <param name="Day">The day in China for which it was decided.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.staff-outcome-changed")]
public sealed record StaffOutcomeChangedEto(
    Guid OutcomeId, Guid CaseId, Guid HallId, StaffOutcomeKind Kind, bool Lifted, DateOnly Day, bool Simulated);
