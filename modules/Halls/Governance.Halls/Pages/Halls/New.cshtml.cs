using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.Manage)]
internal sealed class NewModel(HallManagementService management, Texts texts) : HallsPage(texts)
{
    [BindProperty]
    public NewHallInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Load();
        var code = "";
        var done = await TryAsync(async () =>
        {
            var unit = management.OwnUnits().FirstOrDefault(u => u.Code == Input.UnitCode);
            code = await management.OpenAsync(Input.ToRequest(unit), cancellationToken);
        });
        return done ? Redirect($"/halls/{code}") : Page();
    }

    private void Load() => Units = [.. management.OwnUnits().Select(u => new SelectListItem($"{u.Name}（{u.Code}）", u.Code))];
}

/// <summary>What the form asks for.</summary>
internal sealed class NewHallInput
{
    public string? UnitCode { get; set; }

    public bool OfDepartment { get; set; }

    public string? Name { get; set; }

    public bool NameVerified { get; set; }

    public string? Address { get; set; }

    public string? OpeningHours { get; set; }

    public DateOnly? From { get; set; }

    public string? Source { get; set; }

    public OpenHallRequest ToRequest(AdministrativeUnit? unit) => new(
        UnitCode,
        OfDepartment || unit is null ? HallLevel.Department : HallManagementService.LevelOf(unit.Kind),
        Name, NameVerified, Address, OpeningHours, From, Source);
}
