using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Complaints;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>One session: who is called, what was said, how what was promised stands, what comes next.</summary>
[Authorize(Policy = ComplaintPermissions.ViewMediation)]
internal sealed class SessionModel(MediationReader sessions, IPermissionChecker permissions, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const string Open = "Open";
    private const string Done = "Done";

    [BindProperty(SupportsGet = true, Name = "session")]
    public string Number { get; set; } = "";

    public MediationView View { get; private set; } = null!;

    public IReadOnlyList<SessionStep> Steps { get; private set; } = [];

    public SessionStep? Next => SessionSteps.NextOf(Steps, View);

    /// <summary>Where it stands, as one would say it.</summary>
    public string Sentence => View.State switch
    {
        MediationState.Waiting => Texts["Complaints:Mediation.Stands.Waiting", View.Transfers],
        MediationState.Planned => Texts["Complaints:Mediation.Stands.Planned", Texts.At(View.HeldAt!.Value), View.Place, View.Parties.Count],
        MediationState.Concluded => Texts["Complaints:Mediation.Stands.Concluded", View.Parties.Count, View.Parties.Count(p => p.Came == true), View.Commitments.Count],
        _ => Texts["Complaints:Mediation.Stands.Cancelled"],
    };

    /// <summary>Of what was promised, what has been done and what is late.</summary>
    public string? Rest => View.Commitments.Count == 0 ? null : Texts[
        "Complaints:Mediation.Kept", View.Commitments.Count(c => c.OrderState == Done), View.Commitments.Count, View.Commitments.Count(IsLate)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await sessions.GetAsync(Number, cancellationToken);
        Steps = SessionSteps.Of(
            View, await permissions.IsGrantedAsync(ComplaintPermissions.CallMediation), await permissions.IsGrantedAsync(ComplaintPermissions.MinuteMediation),
            time.Today());
    }

    public BadgeKind BadgeOf(CommitmentView promise) => promise switch
    {
        _ when IsLate(promise) => BadgeKind.Late,
        { OrderState: Open, Deadline.Mark: DeadlineMark.Yellow } => BadgeKind.Due,
        { OrderState: Done } => BadgeKind.OnTime,
        _ => BadgeKind.Plain,
    };

    public string StandingOf(CommitmentView promise) => promise switch
    {
        { OrderState: Open } when IsLate(promise) => Texts["Complaints:Mediation.Standing.Late"],
        { OrderState: Done, Deadline.State: DeadlineState.MetLate } => Texts["Complaints:Mediation.Standing.DoneLate"],
        _ => Texts[$"Complaints:Mediation.Standing.{promise.OrderState}"],
    };

    public IReadOnlyList<StripCell> CellsOf(CommitmentView promise) => StripCell.Of(promise.Deadline!, time.UtcDateTime(), Texts);

    public string CameOf(PartyView party) => party.Came switch
    {
        true => Texts["Complaints:Mediation.CameIs", party.Attendee],
        false => Texts["Complaints:Mediation.AbsentIs", party.AbsentReason],
        _ => Texts["Complaints:Mediation.NotNoted"],
    };

    private bool IsLate(CommitmentView promise) => promise.Deadline is { } deadline
        && (deadline.State == DeadlineState.MetLate || (promise.OrderState == Open && deadline.State == DeadlineState.Running && deadline.DueAt < time.UtcDateTime()));
}
