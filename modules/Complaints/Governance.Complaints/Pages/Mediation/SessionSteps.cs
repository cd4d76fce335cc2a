using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>What the page of a session offers; the session itself still refuses what cannot be.</summary>
internal static class SessionSteps
{
    public static IReadOnlyList<SessionStep> Of(MediationView view, bool mayCall, bool mayMinute, DateOnly today) =>
        [.. Enum.GetValues<SessionStep>().Where(s => (s is SessionStep.Attendance or SessionStep.Minutes ? mayMinute : mayCall) && IsOffered(s, view, today))];

    /// <summary>The one that comes next.</summary>
    public static SessionStep? NextOf(IReadOnlyList<SessionStep> steps, MediationView view) => view.CaseEnded
        ? null
        : steps.Select(s => (SessionStep?)s).FirstOrDefault(s => s switch
        {
            SessionStep.Attendance => view.Parties.Any(p => p.Came is null),
            SessionStep.Minutes => view.Agenda.Any(p => p.Said is null),
            SessionStep.Plan or SessionStep.Conclude => true,
            _ => false,
        });

    public static string HrefOf(this SessionStep step, string number) => $"/mediation/{number}/{step.ToString().ToLowerInvariant()}";

    public static bool IsOffered(SessionStep step, MediationView view, DateOnly today) => step switch
    {
        SessionStep.Plan => view.State == MediationState.Waiting && !view.CaseEnded,
        SessionStep.Cancel => view.State is MediationState.Waiting or MediationState.Planned,
        SessionStep.Rearrange => view.State == MediationState.Planned && !view.CaseEnded,
        SessionStep.Conclude => IsHeld(view, today) && !view.CaseEnded && view.Parties.All(p => p.Came is not null) && view.Agenda.All(p => p.Said is not null),
        _ => IsHeld(view, today),
    };

    private static bool IsHeld(MediationView view, DateOnly today) =>
        view.State == MediationState.Planned && view.HeldAt is { } at && LocalTime.DayOf(at) <= today;
}
