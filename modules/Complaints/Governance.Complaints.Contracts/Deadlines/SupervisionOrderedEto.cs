using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>A supervision order (督办) was given. Comes once for each (case, trigger, ordinal).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="HallId">The hall.</param>
/// <param name="DepartmentId">The department that has the case; <c>null</c> for the hall itself.</param>
/// <param name="Trigger">The trigger's code as the tenant's rule <c>supervision.triggers</c> names it, or <c>manual</c>.</param>
/// <param name="Ordinal">Which one of this trigger, from 1.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.supervision-ordered")]
public sealed record SupervisionOrderedEto(
    Guid CaseId, Guid HallId, Guid? DepartmentId, string Trigger, int Ordinal, DateTime At, bool Simulated);
