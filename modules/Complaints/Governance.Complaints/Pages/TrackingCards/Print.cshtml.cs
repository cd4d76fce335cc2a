using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>The card that the citizen takes along. The QR code is an address of the page that checks it: what the card says stands behind the
/// number sign, which a browser keeps to itself.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class PrintModel(CardReader cards, IHallBookService book, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Card { get; set; } = "";

    public CardView View { get; private set; } = null!;

    public string HallName { get; private set; } = "";

    /// <summary>Where the next window is.</summary>
    public string? Place { get; private set; }

    public string Address => $"{Request.Scheme}://{Site}#{View.Code}";

    public string Site => $"{Request.Host}{Request.PathBase}/cards/check";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await cards.GetAsync(Card, cancellationToken);
        HallName = (await book.GetHallAsync(View.Hall, time.Today(), cancellationToken)).Name;
        Place = View.NextWindow is { } window ? (await book.GetWindowAsync(window, time.Today(), cancellationToken)).Place : null;
    }
}
