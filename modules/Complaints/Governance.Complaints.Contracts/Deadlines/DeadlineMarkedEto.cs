using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Time has done something to a deadline: a reminder, a yellow card, overdue, a red card. Comes once for each
/// (deadline, mark). Provincial complaint hotline rules (2017): yellow with one working day left, red on the first working
/// day overdue.</summary>
/// <param name="DeadlineId">The deadline.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Mark">What has come.</param>
/// <param name="Stage">What is due.</param>
/// <param name="HallId">The hall.</param>
/// <param name="DepartmentId">Whose deadline it is; <c>null</c> for the hall itself.</param>
/// <param name="DueOn">The due day in China.</param>
/// <param name="At">When it was found, UTC; at a host that slept this is later than when it was due.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("complaints.deadline-marked")]
public sealed record DeadlineMarkedEto(
    Guid DeadlineId, Guid CaseId, DeadlineMark Mark, DeadlineStage Stage, Guid HallId, Guid? DepartmentId, DateOnly DueOn, DateTime At, bool Simulated);
