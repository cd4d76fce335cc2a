using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>疑难调处: what waits to be set, what is planned, what was agreed.</summary>
[Authorize(Policy = ComplaintPermissions.ViewMediation)]
internal sealed class ListModel(MediationLists lists, DeskHalls halls, IPermissionChecker permissions, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public MediationList? List { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public MediationCounts Counts { get; private set; } = new(0, 0);

    public MediationList Shown { get; private set; }

    public MediationPage Rows { get; private set; } = new([], null);

    public bool MaySeePassing { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Counts = await lists.CountsAsync(Hall, cancellationToken);
        Shown = List is { } asked && Enum.IsDefined(asked) ? asked : Counts.Waiting == 0 && Counts.Planned > 0 ? MediationList.Planned : MediationList.Waiting;
        Rows = await lists.PageAsync(Shown, Hall, After, MediationLists.UsualRows, cancellationToken);
        MaySeePassing = await permissions.IsGrantedAsync(ComplaintPermissions.ViewPassing);
    }

    /// <summary>How much is in a list that is worked through; of the others nobody counts.</summary>
    public int? CountOf(MediationList list) => list switch
    {
        MediationList.Waiting => Counts.Waiting,
        MediationList.Planned => Counts.Planned,
        _ => null,
    };

    public string HrefOf(MediationList list, string? after = null) =>
        $"/mediation?list={list}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}";
}
