using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A mediation session was called off. Comes once for each session.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Number">What staff know it by.</param>
/// <param name="CaseId">The case.</param>
/// <param name="HallId">The hall.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.mediation-cancelled")]
public sealed record MediationCancelledEto(Guid SessionId, string Number, Guid CaseId, Guid HallId, DateTime At, bool Simulated);
