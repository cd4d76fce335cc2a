using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Departments were called together about a case (疑难调处). Comes once for each session.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Number">What staff know it by: the case's number, a hyphen and an ordinal.</param>
/// <param name="CaseId">The case.</param>
/// <param name="HallId">The hall.</param>
/// <param name="ByRule">Whether the tenant's rule called it (<c>mediation.callAfterTransfers</c>), not a leader.</param>
/// <param name="Transfers">How often the case had been passed on by then.</param>
/// <param name="Round">The round of the case, 0 at first.</param>
/// <param name="At">When it was called, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.mediation-called")]
public sealed record MediationCalledEto(
    Guid SessionId, string Number, Guid CaseId, Guid HallId, bool ByRule, int Transfers, int Round, DateTime At, bool Simulated);
