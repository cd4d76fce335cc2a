using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Passing;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Passing;

/// <summary>踢皮球: which department is asked first, passes on, returns, and how long it has what it has.</summary>
[Authorize(Policy = ComplaintPermissions.ViewPassing)]
internal sealed class MeterModel(PassingMeter meter, DeskHalls halls, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int MonthsShown = 24;

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public PassingView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HallChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Months =>
    [
        .. Enumerable.Range(0, MonthsShown).Select(back => time.Today().AddMonths(-back)).Select(day => new SelectListItem(Texts.Month(day), PassingMonth.Write(day))),
    ];

    /// <summary>Whom one would name: who passed on most often, of how many times that it was asked.</summary>
    public string Rest => View.Departments.FirstOrDefault() is { PassedOn: > 0 } most
        ? Texts["Complaints:Passing.SentenceMost", most.Name, most.PassedOn, most.Asked]
        : Texts["Complaints:Passing.SentenceNone"];

    public IEnumerable<(string Heading, IReadOnlyList<PassingFigure> Rows, bool OfHalls)> Tables =>
        [(Texts["Complaints:Passing.ByDepartment"], View.Departments, false), (Texts["Complaints:Passing.ByHall"], View.Halls, true)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var shown = PassingMonth.Read(Month, time.Today());
        Month = PassingMonth.Write(shown);
        HallChoices = [.. (await halls.AllAsync(cancellationToken)).Select(h => new SelectListItem(h.Name, h.Code))];
        View = await meter.ReadAsync(Hall, shown, cancellationToken);
    }

    /// <summary>A figure, and where its cases are listed; what is none leads nowhere.</summary>
    public (string? Href, string Text) Cell(PassingFigureKind figure, PassingFigure row)
    {
        var (text, cases) = figure switch
        {
            PassingFigureKind.FirstAsked => ($"{row.FirstAsked}", row.FirstAsked),
            PassingFigureKind.PassedTo => ($"{row.PassedTo}", row.PassedTo),
            PassingFigureKind.PassedOn => (Texts["Complaints:Passing.OfAsked", row.PassedOn, row.Asked], row.PassedOn),
            PassingFigureKind.Returned => ($"{row.Returned}", row.Returned),
            _ => (row.MeanHours is { } mean ? Texts["Complaints:Passing.Hours", mean] : "–", row.Held),
        };
        return (cases > 0 ? HrefOf(figure, row.Id) : null, text);
    }

    public string HrefOf(PassingFigureKind figure, Guid? department) =>
        $"/complaints/passing/cases?figure={figure}&month={Month}{(department is { } id ? $"&department={id}" : "")}{(string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}")}";
}
