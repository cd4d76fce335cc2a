using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Web.Pages.Operations;

/// <summary>The messages between the modules that could not be delivered, and the button to send one again.</summary>
[Authorize(Policy = OperationsPermissions.DeadLetters)]
internal sealed class DeadLettersModel(DeadLetters deadLetters, Texts texts) : PageModel
{
    private const int MostShown = 200;

    public IReadOnlyList<OutboxMessage> Letters { get; private set; } = [];

    /// <summary>Said by the frame once the page is shown again.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Letters = await deadLetters.ListAsync(MostShown, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await deadLetters.RetryAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Done = texts["Web:DeadLetters.Retried"];
        return RedirectToPage();
    }
}
