using Governance.Complaints.Application.Mediation;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>The page on which day, place and people of a session are set, for the first time or anew.</summary>
internal abstract class ArrangePage(SessionStep step, MediationReader sessions, MediationForms forms, TimeProvider time, Texts texts) : PlanPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string Number { get; set; } = "";

    public SessionStep Step => step;

    public MediationView View { get; private set; } = null!;

    public bool IsOffered => SessionSteps.IsOffered(step, View, time.Today());

    protected virtual string? ReasonKey => null;

    protected MediationForms Forms => forms;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await sessions.GetAsync(Number, cancellationToken);
        Input = await FreshAsync(cancellationToken);
        Form = await forms.PlanAsync(View.HallCode, Input, ReasonKey, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Mediation.Did.{step}"];
            return Redirect($"/mediation/{Number}");
        }

        View = await sessions.GetAsync(Number, cancellationToken);
        MeanNow(View.Revision);
        Form = await forms.PlanAsync(View.HallCode, Input, ReasonKey, cancellationToken);
        return Page();
    }

    protected abstract Task<PlanInput> FreshAsync(CancellationToken cancellationToken);

    protected abstract Task DoAsync(CancellationToken cancellationToken);
}
