using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>What the pages have in common that call people together or arrange it anew.</summary>
internal abstract class PlanPage(Texts texts) : ComplaintsPage(texts)
{
    /// <summary>The fields in the order of the form.</summary>
    public const string FieldOrder =
        "Input.Reason Input.Day Input.Time Input.Place Input.Chair Input.Agenda Input.Departments Input.Windows Input.Staff";

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public PlanForm Form { get; protected set; } = null!;

    /// <summary>The page now shows it as it stands: what is sent next is meant for that.</summary>
    protected void MeanNow(long revision)
    {
        ModelState.Remove($"{InputName}.{nameof(PlanInput.Revision)}");
        Input.Revision = revision;
    }
}
