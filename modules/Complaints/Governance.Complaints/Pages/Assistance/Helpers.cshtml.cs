using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>帮办人员: who can help in a hall, and what each has to do.</summary>
[Authorize(Policy = ComplaintPermissions.ViewAssistance)]
internal sealed class HelpersModel(HelperLoads helpers, DeskHalls halls, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public HelperList Shown { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Shown = await helpers.OfAsync(Hall, cancellationToken);
    }
}
