using System.Globalization;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Figures;

/// <summary>The counts of all tenants in reach. Counts only: no case, and nobody's data.</summary>
[Authorize(Policy = ComplaintPermissions.Figures)]
internal sealed class FiguresModel(TenantFigures figures, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int MonthsShown = 24;
    private const string Format = "yyyy-MM";

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    public DateOnly Shown { get; private set; }

    public IReadOnlyList<TenantFigure> Units { get; private set; } = [];

    public TenantFigure Sum => new(
        "", "", Units.Sum(u => u.Received), Units.Sum(u => u.Answered), Units.Sum(u => u.InTime), Units.Sum(u => u.Rated), Units.Sum(u => u.Satisfied),
        Units.Sum(u => u.OutOfScope), Units.Sum(u => u.YellowCards), Units.Sum(u => u.RedCards), Units.Sum(u => u.Open), Units.Sum(u => u.OverdueNow));

    public string PrintFacts => $"{Texts.Month(Shown)} · {Texts["Complaints:Figures.Fresh", Clock]}";

    public string Clock => LocalTime.WallClock(time.UtcDateTime()).ToString("HH:mm", CultureInfo.InvariantCulture);

    public IReadOnlyList<SelectListItem> Months
    {
        get
        {
            var today = time.Today();
            return [.. Enumerable.Range(0, MonthsShown).Select(back => today.AddMonths(-back))
                .Select(day => new SelectListItem(Texts.Month(day), day.ToString(Format, CultureInfo.InvariantCulture)))];
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200
            ? month
            : time.Today();
        Month = Shown.ToString(Format, CultureInfo.InvariantCulture);
        Units = await figures.ListAsync(Shown, cancellationToken);
    }

    /// <summary>A part and its whole; a dash where there is no whole.</summary>
    public string Of(int part, int whole) => whole == 0 ? "–" : Texts["Complaints:Figures.Of", part, whole];
}
