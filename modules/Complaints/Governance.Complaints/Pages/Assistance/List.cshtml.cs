using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>帮办代办: the lists of help orders.</summary>
[Authorize(Policy = ComplaintPermissions.ViewAssistance)]
internal sealed class ListModel(AssistanceLists lists, DeskHalls halls, IPermissionChecker permissions, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public AssistanceList? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<HelpCount> Counts { get; private set; } = [];

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public AssistanceList Shown { get; private set; }

    public HelpPage Rows { get; private set; } = new([], null);

    public bool MayArrange { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Counts = await lists.CountsAsync(Hall, cancellationToken);
        // Nothing was asked for: the first list that has something in it is what one came for.
        Shown = List ?? (Counts.FirstOrDefault(c => c.Count > 0) ?? Counts[^1]).List;
        Rows = await lists.PageAsync(Shown, Hall, After, AssistanceLists.UsualRows, cancellationToken);
        MayArrange = await permissions.IsGrantedAsync(ComplaintPermissions.ArrangeAssistance);
    }

    public string HrefOf(AssistanceList list, string? after = null) =>
        $"/assistance?list={list}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}";
}
