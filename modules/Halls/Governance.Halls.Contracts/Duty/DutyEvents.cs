using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>On a day of the roster a leader was there. Said once, after the day.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="Day">The day in China.</param>
/// <param name="Outcome">Kept or covered.</param>
/// <param name="PlannedStaffId">Who was on the roster.</param>
/// <param name="AttendedStaffId">Who came.</param>
/// <param name="LateMinutes">Minutes between the opening of the hall and the check-in; 0 where he came before.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("halls.duty-roster-kept")]
public sealed record DutyRosterKeptEto(
    Guid HallId, string HallCode, DateOnly Day, DutyOutcome Outcome, Guid PlannedStaffId, Guid AttendedStaffId, int LateMinutes, bool Simulated);

/// <summary>On a day of the roster nobody came. Said once, after the day.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="Day">The day in China.</param>
/// <param name="PlannedStaffId">Who was on the roster.</param>
/// <param name="Simulated">Whether it is made up.</param>
[EventName("halls.duty-roster-missed")]
public sealed record DutyRosterMissedEto(Guid HallId, string HallCode, DateOnly Day, Guid PlannedStaffId, bool Simulated);
