using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Attendance;

/// <summary>A day of the duty roster: what was planned, who came, what became of it.</summary>
/// <param name="HallCode">The hall's code.</param>
/// <param name="HallName">The hall's name.</param>
/// <param name="Day">The day in China.</param>
/// <param name="Planned">Who is on the roster.</param>
/// <param name="StandIn">Who stands in when he does not come.</param>
/// <param name="Reason">Why somebody else than the rotation's turn is on duty.</param>
/// <param name="Attendance">Who came and left, in the order of coming.</param>
/// <param name="Fact">What became of it; none until it is settled after the day.</param>
/// <param name="Remarks">What was said about it since.</param>
/// <param name="ChainHead">The end of the hall's chain of facts as it is now.</param>
/// <param name="Simulated">Whether the day is made up.</param>
internal sealed record DutyDayReport(
    string HallCode,
    string HallName,
    DateOnly Day,
    DutyPerson Planned,
    DutyPerson? StandIn,
    string? Reason,
    IReadOnlyList<Attended> Attendance,
    DutyFactReport? Fact,
    IReadOnlyList<DutyRemarkReport> Remarks,
    ChainHeadReport? ChainHead,
    bool Simulated);

/// <summary>What became of a day of the duty roster. It cannot be changed.</summary>
/// <param name="Number">Its place in the hall's chain of facts, from 1.</param>
/// <param name="Day">The day in China.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Planned">Who was on the roster.</param>
/// <param name="Attended">Who came.</param>
/// <param name="CheckedInAt">When he came, UTC.</param>
/// <param name="CheckedOutAt">When he left, UTC.</param>
/// <param name="LateMinutes">Minutes between the opening of the hall and his coming; 0 where he came before.</param>
/// <param name="WrittenAt">When it was written, UTC.</param>
/// <param name="PreviousHash">The hash of the fact before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 over this fact and the hash before.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record DutyFactReport(
    long Number,
    DateOnly Day,
    DutyOutcome Outcome,
    DutyPerson Planned,
    DutyPerson? Attended,
    DateTime? CheckedInAt,
    DateTime? CheckedOutAt,
    int LateMinutes,
    DateTime WrittenAt,
    string PreviousHash,
    string Hash,
    bool Simulated);

/// <summary>A remark beside a day.</summary>
/// <param name="Text">What was said.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When, UTC.</param>
internal sealed record DutyRemarkReport(string Text, string? By, DateTime At);

/// <summary>The end of a hall's chain of facts; noted elsewhere it shows later whether anything before was changed.</summary>
/// <param name="Number">The last fact's number.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record ChainHeadReport(long Number, string Hash);
