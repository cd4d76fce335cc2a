using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Duty;

/// <summary>A day of the roster.</summary>
/// <param name="Day">The day.</param>
/// <param name="StaffId">Who is on duty.</param>
/// <param name="Leader">His name.</param>
/// <param name="StandInId">Who stands in when he does not come.</param>
/// <param name="StandIn">His name.</param>
/// <param name="Reason">Why somebody else than the rotation's turn is on duty, or <c>null</c>.</param>
/// <param name="Settled">Whether the fact of the day is written.</param>
/// <param name="Outcome">What became of the day; <c>null</c> until it is settled.</param>
/// <param name="Attended">The name of whoever came; <c>null</c> until it is settled.</param>
internal sealed record DutyDayState(
    DateOnly Day, Guid StaffId, string Leader, Guid? StandInId, string? StandIn, string? Reason, bool Settled, DutyOutcome? Outcome, string? Attended);
