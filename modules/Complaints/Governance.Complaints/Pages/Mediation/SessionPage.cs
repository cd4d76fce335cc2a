using Governance.Complaints.Application.Mediation;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>The page of one thing that is done to a session. What was typed stays, whatever the session says; done, it leads back to it.</summary>
internal abstract class SessionPage<TInput>(SessionStep step, MediationReader sessions, MediationForms forms, TimeProvider time, Texts texts) : ComplaintsPage(texts)
    where TInput : SessionInput, new()
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string Number { get; set; } = "";

    [BindProperty]
    public TInput Input { get; set; } = new();

    public MediationView View { get; private set; } = null!;

    public string Title => Texts[$"Complaints:Mediation.Do.{step}"];

    public bool IsOffered => SessionSteps.IsOffered(step, View, time.Today());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await sessions.GetAsync(Number, cancellationToken);
        (Input.RequestId, Input.Revision) = (forms.NewSheet(), View.Revision);
        Fill();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        View = await sessions.GetAsync(Number, cancellationToken);
        if (await TryAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Mediation.Did.{step}"];
            return Redirect($"/mediation/{Number}");
        }

        // The page now shows the session as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(SessionInput.Revision)}");
        Input.Revision = View.Revision;
        Fill();
        return Page();
    }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    /// <summary>Puts what is noted already, and empty rows, beside what was typed.</summary>
    protected virtual void Fill()
    {
    }
}
