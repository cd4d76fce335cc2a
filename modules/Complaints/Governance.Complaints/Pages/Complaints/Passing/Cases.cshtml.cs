using Governance.Complaints.Application.Passing;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Passing;

/// <summary>The cases behind a figure.</summary>
[Authorize(Policy = ComplaintPermissions.ViewPassing)]
internal sealed class CasesModel(PassingCases cases, PassingMeter meter, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public PassingFigureKind? Figure { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public PassingFigureKind Shown { get; private set; }

    public DateOnly First { get; private set; }

    public PassingPage Cases { get; private set; } = new([], null);

    /// <summary>The department or hall that it is about.</summary>
    public string? Name { get; private set; }

    public string BackHref => $"/complaints/passing?month={PassingMonth.Write(First)}{HallPart}";

    private string HallPart => string.IsNullOrEmpty(Hall) ? "" : $"&hall={Uri.EscapeDataString(Hall)}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = Figure is { } asked && Enum.IsDefined(asked) ? asked : PassingFigureKind.MostPassed;
        First = PassingMonth.Read(Month, time.Today());
        Cases = await cases.ListAsync(Shown, Department, First, Hall, After, PassingCases.UsualRows, cancellationToken);
        if (Department is { } id && Shown != PassingFigureKind.MostPassed)
        {
            var figures = await meter.ReadAsync(Hall, First, cancellationToken);
            Name = figures.Departments.Concat(figures.Halls).FirstOrDefault(f => f.Id == id)?.Name;
        }
    }

    public string TimeOf(long minutes) => Texts["Complaints:Passing.HoursMinutes", minutes / 60, minutes % 60];

    public string HrefAfter(string next) =>
        $"/complaints/passing/cases?figure={Shown}&month={PassingMonth.Write(First)}{(Department is { } id ? $"&department={id}" : "")}{HallPart}&after={Uri.EscapeDataString(next)}";
}
