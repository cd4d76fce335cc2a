using System.Globalization;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.StaffOutcomes.Lists;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.StaffOutcomes;

/// <summary>How many of each kind, by hall and month. It names nobody.</summary>
[Authorize(Policy = ComplaintPermissions.ViewOutcomes)]
internal sealed class FiguresModel(OutcomeFigures figures, DeskHalls halls, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int MonthsShown = 24;
    private const string Format = "yyyy-MM";

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public OutcomeFiguresView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HallChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Months =>
    [
        .. Enumerable.Range(0, MonthsShown).Select(back => time.Today().AddMonths(-back))
            .Select(day => new SelectListItem(Texts.Month(day), day.ToString(Format, CultureInfo.InvariantCulture))),
    ];

    public IEnumerable<(string Heading, string First, IReadOnlyList<OutcomeFigure> Rows)> Tables =>
    [
        (Texts["Complaints:Refusals.ByHall"], Texts["Complaints:Desk.Hall"], View.Halls),
        (Texts["Complaints:Refusals.ByMonth"], Texts["Complaints:Refusals.MonthColumn"], [.. View.Months.Select(m => m.Counts with { Name = Texts.Month(m.Month) })]),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var shown = DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200
            ? month
            : time.Today();
        Month = shown.ToString(Format, CultureInfo.InvariantCulture);
        HallChoices = [.. (await halls.AllAsync(cancellationToken)).Select(h => new SelectListItem(h.Name, h.Code))];
        View = await figures.ReadAsync(Hall, shown, cancellationToken);
    }
}
