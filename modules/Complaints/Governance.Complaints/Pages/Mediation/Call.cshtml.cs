using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>召集调处, by a leader, from the page of the case.</summary>
[Authorize(Policy = ComplaintPermissions.CallMediation)]
internal sealed class CallModel(CaseReader cases, MediationHandling sessions, MediationForms forms, Texts texts) : PlanPage(texts)
{
    private const string ReasonKey = "Complaints:Mediation.Reason";

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public CaseView Case { get; private set; } = null!;

    public bool IsOffered => Case.State < CaseState.Answered && !Case.InMediation;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Case = await cases.GetAsync(Number, cancellationToken);
        Input = await forms.FreshAsync(Case.Revision, Case.WorkOrders.Select(o => o.DepartmentId), cancellationToken);
        Form = await forms.PlanAsync(Case.HallCode, Input, ReasonKey, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        MediationReceipt? called = null;
        if (await TryAsync(async () => called = await sessions.CallAsync(Number, Input.ToRequest(), cancellationToken)))
        {
            TempData["Done"] = Texts["Complaints:Mediation.Did.Call"];
            return Redirect($"/mediation/{called!.Number}");
        }

        Case = await cases.GetAsync(Number, cancellationToken);
        MeanNow(Case.Revision);
        Form = await forms.PlanAsync(Case.HallCode, Input, ReasonKey, cancellationToken);
        return Page();
    }
}
