using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>Which hall it is about: from the cities down, or by name.</summary>
[AllowAnonymous]
internal sealed class ChooseModel(IUnitDirectory units, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    private const int LongestWords = 50;
    private const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public AdministrativeUnit? Chosen { get; private set; }

    /// <summary>The places to choose from.</summary>
    public IReadOnlyList<AdministrativeUnit> Places { get; private set; } = [];

    public bool Searched { get; private set; }

    public void OnGet()
    {
        var today = time.Today();
        var words = Q?.Trim();
        if (!string.IsNullOrEmpty(words) && words.Length <= LongestWords)
        {
            Searched = true;
            Places = [.. units.All.Where(u => u.IsTenant && u.ExistsOn(today) && u.Name.Contains(words, StringComparison.OrdinalIgnoreCase)).Take(Most)];
            return;
        }

        Chosen = Unit is { Length: > 0 } code && units.Find(code) is { Kind: UnitKind.City } city && city.ExistsOn(today) ? city : null;
        Places = Chosen is null
            ? units.Units(UnitKind.City, today)
            : [Chosen, .. units.Children(Chosen.Code, null, today).Where(u => u.Kind is UnitKind.County or UnitKind.DevelopmentZone)];
    }

    /// <summary>A city's counties come first; a county, and the city itself, have a hall of their own.</summary>
    public string HrefOf(AdministrativeUnit unit) =>
        unit.Kind == UnitKind.City && Chosen is null && !Searched ? $"/c?unit={unit.Code}" : $"/h/{unit.Code}-01/complain";

    /// <summary>Names repeat: a county found by words is named with its city.</summary>
    public string NameOf(AdministrativeUnit unit) =>
        Searched && unit.Kind != UnitKind.City && unit.CityCode is { } city && units.Find(city) is { } above ? $"{above.Name} {unit.Name}" : unit.Name;
}
