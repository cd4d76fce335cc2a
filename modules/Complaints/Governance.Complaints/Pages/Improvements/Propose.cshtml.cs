using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>提整改建议, out of a closed case.</summary>
[Authorize(Policy = ComplaintPermissions.ProposeImprovements)]
internal sealed class ProposeModel(
    CaseReader cases, ImprovementIntake intake, ImprovementReader reader, IntakeBookReader books, IHallBookService book, CaseClocks clocks, IGuidGenerator guids,
    TimeProvider time, Texts texts)
    : ComplaintsPage(texts)
{
    private const int UsualDays = 30;

    private IntakeBook _book = null!;

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public ProposalInput Input { get; set; } = new();

    public CaseView Case { get; private set; } = null!;

    public IEnumerable<string> Owners => _book.Departments.Concat(_book.Staff).Select(c => c.Label);

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. Enum.GetValues<ImprovementKind>().Select(kind => new SelectListItem(Texts.Of("Complaints", kind), kind.ToString()))];

    /// <summary>Those of the case; where it has none, those of the tenant.</summary>
    public IReadOnlyList<SelectListItem> Causes =>
        [.. (Case.Causes.Count > 0 ? Case.Causes : clocks.Rules.Causes.Select(c => c.Code)).Select(code => new SelectListItem(reader.CauseOf(code), code))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.RequestId = guids.Create();
        Input.DueOn = time.Today().AddDays(UsualDays);
        Input.Cause = Case.Causes.Count > 0 ? Case.Causes[0] : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Improvement? proposed = null;
        if (!await TryAsync(async () => proposed = await intake.ProposeAsync(Number, Input.ToRequest(_book.Departments, _book.Staff), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Improvements.Done.Proposed"];
        return Redirect($"/improvements/{proposed!.Number}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Case = await cases.GetAsync(Number, cancellationToken);
        _book = await books.ReadAsync(await book.GetHallAsync(Case.HallCode, time.Today(), cancellationToken), cancellationToken);
    }
}
