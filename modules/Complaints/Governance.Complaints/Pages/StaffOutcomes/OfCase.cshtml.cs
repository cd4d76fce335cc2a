using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.StaffOutcomes;

/// <summary>责任处理 of one case: what came of it, and what is to come.</summary>
[Authorize(Policy = ComplaintPermissions.ViewOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class OfCaseModel(
    OutcomeReader reader, OutcomeIntake intake, OutcomeRulesReader rules, IPermissionChecker permissions, IGuidGenerator guids, Texts texts)
    : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public ProposalInput Input { get; set; } = new();

    public CaseOutcomes View { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool MayPropose { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. rules.Today.Kinds.Select(kind => new SelectListItem(Texts.Of("Complaints", kind), kind.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.RequestId = guids.Create();
        // Whom the case names is whom one most likely means.
        Input.Staff = People.FirstOrDefault(p => p.Id == View.StaffId)?.Label;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(ComplaintPermissions.RecordOutcomes))
        {
            return Forbid();
        }

        await LoadAsync(cancellationToken);
        StaffOutcome? outcome = null;
        if (!await TryAsync(async () => outcome = await intake.ProposeAsync(Number, Input.ToRequest(People), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Outcomes.Done.Proposed"];
        return Redirect($"/outcomes/{outcome!.Number}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await reader.OfCaseAsync(Number, cancellationToken);
        MayPropose = await permissions.IsGrantedAsync(ComplaintPermissions.RecordOutcomes);
        People = MayPropose
            ? [.. (await reader.PeopleAsync(View, cancellationToken)).Select(p => new Choice(p.Id, $"{p.Name}（{p.WorkNumber}）", p.Name))]
            : [];
    }
}
