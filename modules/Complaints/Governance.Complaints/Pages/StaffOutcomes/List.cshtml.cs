using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.StaffOutcomes.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.StaffOutcomes;

/// <summary>责任处理: what waits to be decided, what was decided, what was taken back. Whom it is about is masked here.</summary>
[Authorize(Policy = ComplaintPermissions.ViewOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class ListModel(OutcomeLists lists, DeskHalls halls, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public StaffOutcomeState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public StaffOutcomeKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public int Waiting { get; private set; }

    public StaffOutcomeState Shown { get; private set; }

    public OutcomePage Rows { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Waiting = await lists.WaitingAsync(Hall, cancellationToken);
        Shown = State is { } asked && Enum.IsDefined(asked) ? asked : StaffOutcomeState.Proposed;
        Rows = await lists.PageAsync(Shown, Hall, Kind, After, OutcomeLists.UsualRows, cancellationToken);
    }

    public string HrefOf(StaffOutcomeState state, string? after = null) =>
        $"/outcomes?state={state}{Part("hall", Hall)}{Part("kind", Kind?.ToString())}{Part("after", after)}";

    private static string Part(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
