using System.Globalization;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Refusals.Figures;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>What is refused where: which guide causes which refusals.</summary>
[Authorize(Policy = ComplaintPermissions.ViewRefusals)]
internal sealed class FiguresModel(RefusalFigures figures, DeskHalls halls, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int MonthsShown = 24;
    private const string Format = "yyyy-MM";

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public RefusalFiguresView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HallChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Months
    {
        get
        {
            var today = time.Today();
            return [.. Enumerable.Range(0, MonthsShown).Select(back => today.AddMonths(-back))
                .Select(day => new SelectListItem(Texts.Month(day), day.ToString(Format, CultureInfo.InvariantCulture)))];
        }
    }

    public IEnumerable<(string Heading, string First, IReadOnlyList<RefusalFigure> Rows)> Tables =>
    [
        (Texts["Complaints:Refusals.ByItem"], Texts["Complaints:Case.Item"], View.Items),
        (Texts["Complaints:Refusals.ByWindow"], Texts["Complaints:Case.Window"], View.Windows),
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
