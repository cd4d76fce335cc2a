using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.TrackingCards;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Where anybody checks a card: in the browser, also without network, once the page has been there; without script by the server.</summary>
[AllowAnonymous]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal sealed class CheckModel(CardChecking checking, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty]
    public CheckInput Input { get; set; } = new();

    public CheckedCard? Checked { get; private set; }

    public void OnGet()
    {
    }

    public Task OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () => Checked = await checking.CheckAsync(Input.Code, cancellationToken));

    internal sealed class CheckInput
    {
        public string? Code { get; set; }
    }
}
