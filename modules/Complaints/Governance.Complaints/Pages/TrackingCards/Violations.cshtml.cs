using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Who told what first, who asked for more: for leaders.</summary>
[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class ViolationsModel(CardReader cards, DeskHalls halls, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public CardViolationList Violations { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Violations = await cards.ViolationsAsync(Hall, After, null, cancellationToken);
    }
}
