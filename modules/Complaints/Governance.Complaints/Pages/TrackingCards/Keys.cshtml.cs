using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>The keys that sign the cards, and the button that replaces the one in use.</summary>
[Authorize(Policy = ComplaintPermissions.RotateCardKeys)]
internal sealed class KeysModel(CardKeys keys, IGuidGenerator guids, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty]
    public KeyInput Input { get; set; } = new();

    public IReadOnlyList<CardKey> Keys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.RequestId = guids.Create();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        CardKey? made = null;
        if (await TryAsync(async () => made = await keys.RotateAsync(new RotateCardKeyRequest(Input.Current, Input.Reason, Input.RequestId), cancellationToken)))
        {
            TempData["Done"] = Texts["Complaints:CardKeys.Rotated", made!.KeyId];
            return Redirect("/cards/keys");
        }

        ModelState.Remove($"{InputName}.{nameof(KeyInput.Current)}");
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Keys = await keys.ListAsync(cancellationToken);
        Input.Current = Keys.Count == 0 ? null : Keys[0].KeyId;
    }

    internal sealed class KeyInput
    {
        public Guid? RequestId { get; set; }

        /// <summary>The key that the page showed as the one that signs.</summary>
        public string? Current { get; set; }

        public string? Reason { get; set; }
    }
}
