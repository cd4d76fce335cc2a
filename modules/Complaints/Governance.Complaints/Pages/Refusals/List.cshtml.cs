using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Refusals.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>否决报备: what waits for a leader, which answers are owed, what was decided.</summary>
[Authorize(Policy = ComplaintPermissions.ViewRefusals)]
internal sealed class ListModel(RefusalLists lists, DeskHalls halls, IPermissionChecker permissions, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public RefusalList? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public RefusalCountsView Counts { get; private set; } = new(0, 0, 0);

    public RefusalList Shown { get; private set; }

    public RefusalPage Rows { get; private set; } = new([], null);

    public bool MayReport { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Counts = await lists.CountsAsync(Hall, cancellationToken);
        Shown = List is { } asked && Enum.IsDefined(asked) ? asked : RefusalList.Waiting;
        Rows = await lists.PageAsync(Shown, Hall, After, RefusalLists.UsualRows, cancellationToken);
        MayReport = await permissions.IsGrantedAsync(ComplaintPermissions.ReportRefusals);
    }

    /// <summary>How much is in a list that is worked through; of the others nobody counts.</summary>
    public int? CountOf(RefusalList list) => list switch
    {
        RefusalList.Waiting => Counts.Waiting,
        RefusalList.Replies => Counts.Replies,
        _ => null,
    };

    public BadgeKind BadgeOf(RefusalRow row) => row.DueAt < time.UtcDateTime() ? BadgeKind.Late : BadgeKind.Plain;

    public string HrefOf(RefusalList list, string? after = null) =>
        $"/refusals?list={list}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}";
}
