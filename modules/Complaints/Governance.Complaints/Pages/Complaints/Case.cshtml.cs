using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Passing;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Complaints.Verbs;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>A case: how long there is, what was said, what was done, what comes next.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class CaseModel(
    CaseDeskReader desk, CasePassingReader passing, CaseMessages messages, VerbForms forms, ImprovementReader improvements, IPermissionChecker permissions,
    Texts texts)
    : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseDeskView Desk { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public DueStanding? Due { get; private set; }

    public DeadlinePanel? Deadline { get; private set; }

    public IReadOnlyList<CourseLine> Course { get; private set; } = [];

    /// <summary>The form of what the reader most likely came for.</summary>
    public VerbForm? NextForm { get; private set; }

    /// <summary>All else that he can do now.</summary>
    public IReadOnlyList<CaseStep> Others { get; private set; } = [];

    public string Causes { get; private set; } = "";

    public string HeldFor { get; private set; } = "";

    /// <summary>The changes that the case has led to.</summary>
    public IReadOnlyList<ImprovementRow> Improvements { get; private set; } = [];

    public bool MayPropose { get; private set; }

    public bool MaySeeOutcomes { get; private set; }

    /// <summary>Through whose hands it went.</summary>
    public CasePassing Passing { get; private set; } = null!;

    /// <summary>What the citizen was told, and what did not reach him.</summary>
    public IReadOnlyList<CaseMessageView> Messages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Desk = await desk.ReadAsync(Number, cancellationToken);
        var view = Desk.Case;
        Title = CaseTitle.Of(view.Text);
        Due = view.DueAt is { } due ? DueStanding.Of(Desk.Clock, due, Desk.Now, LocalTime.DayOf(view.RegisteredAt)) : null;
        Deadline = DeadlinePanel.Of(Desk, Texts);
        Course = CourseLine.Of(view, Desk.Rules, Texts);
        NextForm = Desk.Next is { } next ? await forms.OfAsync(next, Desk, null, cancellationToken) : null;
        Others = [.. Desk.Steps.Where(s => s != Desk.Next)];
        Causes = string.Join('、', view.Causes.Select(code => Desk.Rules.Causes.FirstOrDefault(c => c.Code == code)?.Name ?? code));
        HeldFor = Held();
        MaySeeOutcomes = view.State >= CaseState.Answered && await permissions.IsGrantedAsync(ComplaintPermissions.ViewOutcomes);
        if (view.State >= CaseState.Closed && await permissions.IsGrantedAsync(ComplaintPermissions.ViewImprovements))
        {
            MayPropose = await permissions.IsGrantedAsync(ComplaintPermissions.ProposeImprovements);
            Improvements = await improvements.OfCaseAsync(Number, cancellationToken);
        }

        Passing = await passing.OfAsync(Number, cancellationToken);
        Messages = await messages.OfCaseAsync(Number, cancellationToken);
    }

    // Office hours: a night or a weekend is nobody's delay.
    private string Held()
    {
        var time = Desk.Clock.Calendar.WorkingTimeBetween(
            new DateTimeOffset(Desk.Case.HeldSince, TimeSpan.Zero), new DateTimeOffset(Desk.Now, TimeSpan.Zero)).Time;
        var perDay = Desk.Clock.Calendar.OfficeHours.PerDay;
        var days = (int)(time / perDay);
        var hours = (int)(time - (days * perDay)).TotalHours;
        return days > 0 ? Texts["Complaints:Case.DaysAndHours", days, hours] : Texts["Complaints:Case.Hours", hours];
    }
}
