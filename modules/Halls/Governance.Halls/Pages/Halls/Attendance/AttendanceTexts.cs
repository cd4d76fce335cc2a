using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Halls.Pages.Halls.Attendance;

internal static class AttendanceTexts
{
    /// <summary>A time of the day in China.</summary>
    public static string Clock(this Texts texts, DateTime? utc) =>
        utc is { } at ? texts["Halls:Attendance.Clock", LocalTime.WallClock(at)] : texts["Halls:Attendance.NoTime"];

    /// <summary>A day with its weekday.</summary>
    public static string Day(this Texts texts, DateOnly day) => texts["Halls:Attendance.Day", day];

    /// <summary>Whether somebody is there, in words.</summary>
    public static string Presence(this Texts texts, PresentLeader leader) => leader switch
    {
        { Came: null } => texts["Halls:Attendance.NotHere"],
        { Left: null } => texts["Halls:Attendance.Here", LocalTime.WallClock(leader.Came.Value)],
        _ => texts["Halls:Attendance.Gone", LocalTime.WallClock(leader.Came.Value), LocalTime.WallClock(leader.Left.Value)],
    };

    /// <summary>What became of a day, in a sentence.</summary>
    public static string Sentence(this Texts texts, DutyDayReport day, DateOnly today) => day switch
    {
        { Fact: { Outcome: DutyOutcome.Kept } kept } =>
            texts["Halls:Attendance.Sentence.Kept", kept.Planned.Name, texts.Clock(kept.CheckedInAt), texts.Late(kept.LateMinutes)],
        { Fact: { Outcome: DutyOutcome.Covered } covered } => texts[
            "Halls:Attendance.Sentence.Covered", covered.Planned.Name, covered.Attended?.Name, texts.Clock(covered.CheckedInAt), texts.Late(covered.LateMinutes)],
        { Fact: { Outcome: DutyOutcome.Missed } missed } => texts["Halls:Attendance.Sentence.Missed", missed.Planned.Name],
        { Fact: { } } => texts["Halls:Attendance.Sentence.Closed"],
        _ when day.Day > today => texts["Halls:Attendance.Sentence.Ahead", day.Planned.Name],
        _ when day.Day == today => texts["Halls:Attendance.Sentence.Today", day.Planned.Name],
        _ => texts["Halls:Attendance.Sentence.Waiting"],
    };

    /// <summary>How late somebody came, in words.</summary>
    public static string Late(this Texts texts, int minutes) =>
        minutes == 0 ? texts["Halls:Attendance.InTime"] : texts["Halls:Attendance.Late", minutes];
}
