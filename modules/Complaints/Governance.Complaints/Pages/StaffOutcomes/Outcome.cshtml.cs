using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.StaffOutcomes.Verbs;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.StaffOutcomes;

/// <summary>One outcome in full: whom it is about, what he said, what was decided. Each look is kept.</summary>
[Authorize(Policy = ComplaintPermissions.ViewOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class OutcomeModel(OutcomeReader reader, IPermissionChecker permissions, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string Number { get; set; } = "";

    public OutcomeView View { get; private set; } = null!;

    public IReadOnlyList<OutcomeVerb> Verbs { get; private set; } = [];

    /// <summary>What is to be thought of now.</summary>
    public string Hint => View switch
    {
        { State: StaffOutcomeState.Proposed, StaffName: not null, Heard: false } => "Complaints:Outcomes.HearFirst",
        { State: StaffOutcomeState.Proposed } => "Complaints:Outcomes.ReadyToDecide",
        _ => $"Complaints:Outcomes.Ended.{View.State}",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await reader.GetAsync(Number, cancellationToken);
        Verbs = await permissions.IsGrantedAsync(ComplaintPermissions.RecordOutcomes) ? OutcomeForm.Offered(View.State, View.StaffName is not null, View.Heard) : [];
    }
}
