using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>我的待办: the work lists of whoever is signed in.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class ListsModel(WorkLists lists, DeskHalls halls, IPermissionChecker permissions, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public WorkList? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<WorkCount> Counts { get; private set; } = [];

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public WorkList Shown { get; private set; }

    public WorkPage Rows { get; private set; } = new([], null);

    public bool MayRegister { get; private set; }

    public bool MayDecide { get; private set; }

    public bool MaySeeOutcomes { get; private set; }

    public bool MaySeeImprovements { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Counts = await lists.CountsAsync(Hall, cancellationToken);
        // Nothing was asked for: the first list that has something in it is what one came for.
        Shown = List ?? (Counts.FirstOrDefault(c => c.Count > 0) ?? Counts[^1]).List;
        Rows = await lists.PageAsync(Shown, Hall, After, WorkLists.UsualRows, cancellationToken);
        MayRegister = await permissions.IsGrantedAsync(ComplaintPermissions.Register);
        MayDecide = await permissions.IsGrantedAsync(ComplaintPermissions.Decide);
        MaySeeOutcomes = await permissions.IsGrantedAsync(ComplaintPermissions.ViewOutcomes);
        MaySeeImprovements = await permissions.IsGrantedAsync(ComplaintPermissions.ViewImprovements);
    }

    public string HrefOf(WorkList list, string? after = null) =>
        $"/complaints?list={list}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}";
}
