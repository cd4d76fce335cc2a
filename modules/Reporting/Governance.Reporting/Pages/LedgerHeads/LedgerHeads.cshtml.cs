using Governance.Reporting.Application.LedgerHeads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.LedgerHeads;

/// <summary>The heads of the ledgers as the province has them, to compare with what a tenant shows.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class LedgerHeadsModel(LedgerHeadReader reader) : PageModel
{
    public IReadOnlyList<LedgerHeadView> Heads { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Heads = await reader.ListAsync(cancellationToken);
}
