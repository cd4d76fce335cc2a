using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>A card as the window sees it when the citizen comes again.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class CardModel(
    CardReader cards, CurrentActor actor, IHallBookService book, IPermissionChecker permissions, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Card { get; set; } = "";

    /// <summary>The version that the citizen's card shows.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Shown { get; set; }

    public CardView View { get; private set; } = null!;

    /// <summary>Whether whoever looks stands at another window than the card's.</summary>
    public bool IsElsewhere { get; private set; }

    /// <summary>Where the right window is.</summary>
    public string? Place { get; private set; }

    public bool MayRevise { get; private set; }

    public bool MayVisit => MayRevise && !IsElsewhere;

    public string Standing => View.State == TrackingCardState.Open && IsOver ? Texts["Complaints:Cards.Expired"] : Texts.Of("Complaints", View.State);

    private bool IsOver => View.ValidUntil < time.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await cards.GetAsync(Card, cancellationToken);
        MayRevise = View.State == TrackingCardState.Open && !IsOver && await permissions.IsGrantedAsync(ComplaintPermissions.HandOutCards);
        var here = (await actor.GetAsync(cancellationToken)).WindowId;
        if (View.NextWindow is { } window && here is not null && here != window)
        {
            IsElsewhere = true;
            Place = (await book.GetWindowAsync(window, time.Today(), cancellationToken)).Place;
        }
    }
}
