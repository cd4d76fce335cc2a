using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A mediation session has ended with what was agreed. Comes once for each session.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Number">What staff know it by.</param>
/// <param name="CaseId">The case.</param>
/// <param name="HallId">The hall.</param>
/// <param name="Called">How many were called.</param>
/// <param name="Came">Of those, how many came.</param>
/// <param name="Departments">The departments that promised something; each has work orders of the case for it.</param>
/// <param name="Commitments">How many things were promised.</param>
/// <param name="LastDueOn">The day in China on which the last of them is due; <c>null</c> where nothing was promised.</param>
/// <param name="At">When it was concluded, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.mediation-concluded")]
public sealed record MediationConcludedEto(
    Guid SessionId, string Number, Guid CaseId, Guid HallId, int Called, int Came, IReadOnlyList<Guid> Departments, int Commitments, DateOnly? LastDueOn,
    DateTime At, bool Simulated);
