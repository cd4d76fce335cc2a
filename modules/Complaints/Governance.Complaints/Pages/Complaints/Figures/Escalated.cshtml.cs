using Governance.Complaints.Application.Figures.Escalated;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Figures;

/// <summary>提级件: what the halls in reach could not settle by themselves. To be read, not to be done.</summary>
[Authorize(Policy = ComplaintPermissions.Figures)]
internal sealed class EscalatedModel(EscalatedCases cases, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public EscalatedList Cases { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Cases = await cases.ListAsync(After, null, cancellationToken);

    /// <summary>How the due time stands; by how many days it is over is the hall's to reckon.</summary>
    public string DueOf(EscalatedCase one) =>
        one.Due is { IsOver: true } ? Texts["Complaints:Escalated.Over"] : Texts.Due(one.Due, one.PausedFor);
}
