using Governance.Kernel.Infrastructure.Outbox;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Web.Pages.Operations;

/// <summary>The messages between the modules that could not be delivered, and the button to send one again.</summary>
[Authorize(Policy = OperationsPermissions.DeadLetters)]
internal sealed class DeadLettersModel(DeadLetters deadLetters) : PageModel
{
    private const int MostShown = 200;

    public IReadOnlyList<OutboxMessage> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Letters = await deadLetters.ListAsync(MostShown, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await deadLetters.RetryAsync(id, cancellationToken) ? RedirectToPage() : NotFound();
}
