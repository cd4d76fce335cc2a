using System.Globalization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.Refusals.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Refusals;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>报备: one page, by keyboard alone, while the citizen stands there.</summary>
[Authorize(Policy = ComplaintPermissions.ReportRefusals)]
internal sealed class NewModel(
    DeskHalls halls, IntakeBookReader books, RefusalIntake intake, RefusalRulesReader reader, CaseClocks clocks, IGuidGenerator guids, Texts texts)
    : ComplaintsPage(texts)
{
    private RefusalRules _rules = null!;

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty]
    public RefusalInput Input { get; set; } = new();

    public IntakeBook Book { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Papers =>
        [.. _rules.Papers.Select(kind => new SelectListItem(Texts.Of("Complaints", kind), kind.ToString()))];

    public IReadOnlyList<SelectListItem> DayChoices =>
    [
        .. Enumerable.Range(1, _rules.MostReplyDays)
            .Select(days => new SelectListItem(Texts["Complaints:Refusals.DayChoice", days], days.ToString(CultureInfo.InvariantCulture))),
    ];

    public bool HasPerson => !string.IsNullOrEmpty(Input.Name) || !string.IsNullOrEmpty(Input.Phone);

    public bool Has(RefusalPaperKind kind) => _rules.Papers.Contains(kind);

    public bool Offers(RefusalOffer offer) => _rules.Offers.Contains(offer);

    public bool IsOpen(RefusalPaperKind kind) => Input.Paper == kind;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(Hall, cancellationToken);
        Input.RequestId = guids.Create();
        Input.Hall = Book.Hall.Code;
        Input.Paper = _rules.Papers.FirstOrDefault();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(Input.Hall, cancellationToken);
        ReportedRefusal? reported = null;
        if (!await TryAsync(async () => reported = await intake.ReportAsync(Input.ToRequest(Book), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Refusals.Done.Reported", reported!.Number];
        return Redirect($"/refusals/{reported.Number}/paper");
    }

    protected override string FieldOf(string field) => base.FieldOf(field.Split('.')[^1]);

    private async Task LoadAsync(string? hall, CancellationToken cancellationToken)
    {
        _rules = reader.Of(clocks.Rules);
        Halls = await halls.AllAsync(cancellationToken);
        Book = await books.ReadAsync(await halls.OneAsync(hall, cancellationToken), cancellationToken);
    }
}
