using Governance.Halls.Application.Duty;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.View)]
internal sealed class OverviewModel(RosterOverview overview, Texts texts) : HallsPage(texts)
{
    private const int Full = 200;

    public IReadOnlyList<HallOnDuty> Halls { get; private set; } = [];

    /// <summary>The code after which the list goes on.</summary>
    public string? Next => Halls.Count == Full ? Halls[^1].Code : null;

    public async Task<IActionResult> OnGetAsync(string? after, CancellationToken cancellationToken)
    {
        Halls = await overview.TodayAsync(Input.IsPlain(after) ? after : null, cancellationToken);
        return after is null && Next is null && Halls.Where(h => h.RosterEnds is not null).ToList() is [var only]
            ? Redirect($"/halls/{only.Code}/duty")
            : Page();
    }
}
