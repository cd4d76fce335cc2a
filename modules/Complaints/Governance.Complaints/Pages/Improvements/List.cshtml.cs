using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>以案促改: what waits to be decided, what is to be put into force, what is overdue, what came of it.</summary>
[Authorize(Policy = ComplaintPermissions.ViewImprovements)]
internal sealed class ListModel(ImprovementLists lists, DeskHalls halls, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public ImprovementList? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public ImprovementCounts Counts { get; private set; } = new(0, 0, 0);

    public ImprovementList Shown { get; private set; }

    public ImprovementPage Rows { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Counts = await lists.CountsAsync(Hall, cancellationToken);
        Shown = List is { } asked && Enum.IsDefined(asked) ? asked : ImprovementList.Proposed;
        Rows = await lists.PageAsync(Shown, Hall, After, ImprovementLists.UsualRows, cancellationToken);
    }

    /// <summary>How much is in a list that is worked through; of the others nobody counts.</summary>
    public int? CountOf(ImprovementList list) => list switch
    {
        ImprovementList.Proposed => Counts.Proposed,
        ImprovementList.Taken => Counts.Taken,
        ImprovementList.Overdue => Counts.Overdue,
        _ => null,
    };

    public string HrefOf(ImprovementList list, string? after = null) =>
        $"/improvements?list={list}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}";
}
