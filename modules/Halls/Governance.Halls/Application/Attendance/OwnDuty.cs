using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Attendance;

/// <summary>The duty days of the one who is signed in.</summary>
/// <param name="Person">He himself.</param>
/// <param name="Next">His days from today on.</param>
/// <param name="Past">His days of the last three months, the newest first.</param>
/// <param name="Quarter">How this quarter has gone so far.</param>
/// <param name="CalendarSince">Since when his calendar address holds, UTC; none where he has none.</param>
internal sealed record OwnDuty(
    DutyPerson Person, IReadOnlyList<OwnDutyDay> Next, IReadOnlyList<OwnDutyDay> Past, OwnQuarter Quarter, DateTime? CalendarSince);

/// <summary>One of his days.</summary>
/// <param name="HallCode">The hall's code.</param>
/// <param name="HallName">The hall's name.</param>
/// <param name="Day">The day in China.</param>
/// <param name="Outcome">What became of it; none until it is settled.</param>
/// <param name="LateMinutes">Minutes that he came after the opening.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record OwnDutyDay(string HallCode, string HallName, DateOnly Day, DutyOutcome? Outcome, int LateMinutes, bool Simulated);

/// <summary>His quarter so far.</summary>
/// <param name="Planned">Days on the roster in the whole quarter.</param>
/// <param name="Settled">Of these, gone by and not closed.</param>
/// <param name="Kept">Of these, kept by himself.</param>
/// <param name="Covered">Of these, kept by another.</param>
/// <param name="Missed">Of these, kept by nobody.</param>
/// <param name="StoodIn">Days of others that he took over.</param>
internal sealed record OwnQuarter(int Planned, int Settled, int Kept, int Covered, int Missed, int StoodIn);
