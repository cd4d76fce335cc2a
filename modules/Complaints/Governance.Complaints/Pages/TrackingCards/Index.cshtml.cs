using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>The open cards, and the field to open one.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class IndexModel(CardReader cards, DeskHalls halls, IPermissionChecker permissions, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CardList Cards { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public DateOnly Today => time.Today();

    public bool MayHandOut { get; private set; }

    public bool MayDecide { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Cards = await cards.ListAsync(Hall, After, null, cancellationToken);
        MayHandOut = await permissions.IsGrantedAsync(ComplaintPermissions.HandOutCards);
        MayDecide = await permissions.IsGrantedAsync(ComplaintPermissions.Decide);
    }
}
