using System.Globalization;
using Governance.Halls.Application;
using Governance.Halls.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Duty;

/// <summary>What the pages that change a roster have in common: they are about a hall of the own tenant.</summary>
internal abstract class DutyPage(HallStore halls, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public string HallName { get; private set; } = "";

    public string RosterHref => $"/halls/{Code}/duty";

    protected async Task<Hall> LoadHallAsync(CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(Code, cancellationToken);
        HallName = hall.Name;
        return hall;
    }

    protected IActionResult Done(string sentence, string href)
    {
        TempData["Done"] = sentence;
        return Redirect(href);
    }

    protected static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
