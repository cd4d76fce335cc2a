using System.Globalization;
using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls.Attendance;

/// <summary>Several of a leader's days, in a table.</summary>
internal sealed record OwnDays(IReadOnlyList<OwnDutyDay> Days, DateOnly Today, string Label)
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is known of a day, in words.</summary>
    public string StateOf(OwnDutyDay day, Texts texts) => day switch
    {
        { Outcome: DutyOutcome.Kept, LateMinutes: > 0 } => texts["Halls:Attendance.KeptLate", day.LateMinutes],
        { Outcome: { } outcome } => texts.Of("Halls", outcome),
        _ when day.Day > Today => texts["Halls:Attendance.Ahead"],
        _ when day.Day == Today => texts["Halls:Attendance.Today"],
        _ => texts["Halls:Attendance.Waiting"],
    };
}
