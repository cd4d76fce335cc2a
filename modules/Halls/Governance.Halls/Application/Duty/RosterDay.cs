using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Duty;

/// <summary>A day of the roster and what became of it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Outcome">Its fact, once written.</param>
/// <param name="AttendedId">Who came.</param>
/// <param name="CheckedInAt">The first check-in, UTC.</param>
/// <param name="Remarked">Whether somebody has written a remark.</param>
/// <param name="Away">Whether whoever has the day is on leave.</param>
internal sealed record RosterDay(DutyDay Day, DutyOutcome? Outcome, Guid? AttendedId, DateTime? CheckedInAt, bool Remarked, bool Away);

/// <summary>Somebody in the row, now or before.</summary>
/// <param name="Leader">His place in the row.</param>
/// <param name="Name">His name.</param>
/// <param name="RosterEnds">The last day of the hall's roster.</param>
internal sealed record RosterLeader(DutyLeader Leader, string Name, DateOnly? RosterEnds);
