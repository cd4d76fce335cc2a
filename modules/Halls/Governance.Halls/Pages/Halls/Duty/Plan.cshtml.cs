using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.PlanDuty)]
internal sealed class PlanModel(RosterPlanning planning, HallStore halls, TimeProvider time, Texts texts) : DutyPage(halls, texts)
{
    private const int Choices = 5;

    [BindProperty]
    public PlanQuarterInput Input { get; set; } = new();

    public RosterPreview? Preview { get; private set; }

    public IReadOnlyList<SelectListItem> Quarters { get; private set; } = [];

    public async Task OnGetAsync(string? quarter, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.Quarter = DutyQuarter.Parse(quarter)?.ToString() ?? DutyQuarter.Of(time.Today()).Next.ToString();
        await TryAsync(ShowAsync);

        async Task ShowAsync()
        {
            Preview = await planning.PreviewAsync(Code, Input.Quarter, cancellationToken);
            Input.Fingerprint = Preview.Fingerprint;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var done = await TryAsync(() => planning.ConfirmAsync(Code, new PlanQuarterRequest(Input.Quarter, Input.Fingerprint ?? ""), cancellationToken));
        if (done && DutyQuarter.Parse(Input.Quarter) is { } quarter)
        {
            var month = quarter.Holds(time.Today()) ? time.Today() : quarter.From;
            return Done(Texts["Halls:Duty.Planned", NameOf(quarter)], $"{RosterHref}?month={month:yyyy-MM}");
        }

        await ShowAgainAsync(cancellationToken);
        return Page();
    }

    public string NameOf(DutyQuarter quarter) => Texts["Halls:Duty.Quarter", quarter.Year, quarter.Number];

    // What is shown with the refusal is what would be done now.
    private async Task ShowAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            Preview = await planning.PreviewAsync(Code, Input.Quarter, cancellationToken);
            ModelState.Remove("Input.Fingerprint");
            Input.Fingerprint = Preview.Fingerprint;
        }
        catch (Kernel.Exceptions.BusinessException exception) when (exception is not Kernel.Exceptions.EntityNotFoundException)
        {
            Preview = null;
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        var quarters = new List<DutyQuarter> { DutyQuarter.Of(time.Today()) };
        while (quarters.Count < Choices)
        {
            quarters.Add(quarters[^1].Next);
        }

        Quarters = [.. quarters.Select(q => new SelectListItem(NameOf(q), q.ToString()))];
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class PlanQuarterInput
{
    public string? Quarter { get; set; }

    public string? Fingerprint { get; set; }
}
