using Governance.Calendar;
using Governance.Halls.Application.Duty;
using Governance.Halls.Contracts;

namespace Governance.Halls.Pages.Halls.Duty;

/// <summary>How a day looks on the month's sheet.</summary>
internal static class RosterCells
{
    public static string ClassOf(RosterCell cell)
    {
        var classes = new List<string>();
        if (cell.IsOff)
        {
            classes.Add("is-off");
        }

        if (cell.IsToday)
        {
            classes.Add("is-today");
        }

        if (!cell.InMonth)
        {
            classes.Add("is-outside");
        }

        return string.Join(' ', classes);
    }

    /// <summary>The holiday's name or the closure's reason; a weekend needs none.</summary>
    public static string? OffName(RosterCell cell) =>
        cell.Explanation is { Reason: DayReason.Holiday or DayReason.LocalClosure, Name: { } name } ? name : null;

    /// <summary>What became of the day; the text's key and whether it is a bad sign.</summary>
    public static string? MarkOf(RosterCell cell, DateOnly today) => cell switch
    {
        { Row: null } => null,
        { Row.Outcome: DutyOutcome.Kept } => "Kept",
        { Row.Outcome: DutyOutcome.Covered } => "Covered",
        { Row.Outcome: DutyOutcome.Missed } => "Missed",
        { Row.Outcome: DutyOutcome.Closed } => "Closed",
        { IsToday: true, Row.CheckedInAt: not null } => "TodayIn",
        { IsToday: true } => "TodayOut",
        _ when cell.Day < today => "Unsettled",
        { Swap: not null } => "Swap",
        { Row.Away: true } => "Away",
        { Row.Day.Reason: not null } => "Changed",
        _ => null,
    };
}
