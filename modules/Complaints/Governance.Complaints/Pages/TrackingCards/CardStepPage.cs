using Governance.Complaints.Application.TrackingCards;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>The page of something that is done with a card. What was typed stays, whatever the card says.</summary>
internal abstract class CardStepPage(CardReader cards, IGuidGenerator guids, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Card { get; set; } = "";

    [BindProperty]
    public CardStepInput Input { get; set; } = new();

    public CardView View { get; private set; } = null!;

    /// <summary>The papers that are still needed.</summary>
    public IReadOnlyList<SelectListItem> Missing => [.. View.Missing.Select(p => new SelectListItem(p.Name, p.Id.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.RequestId = guids.Create();
        Input.Revision = View.Revision;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        CardReceipt? receipt = null;
        if (await TryAsync(async () => receipt = await DoAsync(cancellationToken)))
        {
            return Done(receipt!);
        }

        // The page now shows the card as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(CardStepInput.Revision)}");
        Input.Revision = View.Revision;
        return Page();
    }

    protected abstract Task<CardReceipt> DoAsync(CancellationToken cancellationToken);

    protected abstract IActionResult Done(CardReceipt receipt);

    protected virtual async Task LoadAsync(CancellationToken cancellationToken) => View = await cards.GetAsync(Card, cancellationToken);
}
