using System.Globalization;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Second visits that succeeded, by hall and item.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class FiguresModel(CardFigures figures, DeskHalls halls, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int MonthsShown = 24;
    private const string Format = "yyyy-MM";

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public CardMonth Read { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HallChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Months => [.. Enumerable.Range(0, MonthsShown).Select(back => time.Today().AddMonths(-back))
        .Select(day => new SelectListItem(Texts.Month(day), day.ToString(Format, CultureInfo.InvariantCulture)))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var shown = DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200
            ? month
            : time.Today();
        Month = shown.ToString(Format, CultureInfo.InvariantCulture);
        HallChoices = [.. (await halls.AllAsync(cancellationToken)).Select(h => new SelectListItem(h.Name, h.Code))];
        Read = await figures.ReadAsync(shown, Hall, cancellationToken);
    }
}
