using Governance.Halls.Application.Public;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Halls.Pages.Public;

/// <summary>Finds a hall: by words, or from the cities down.</summary>
[AllowAnonymous]
internal sealed class FindModel(HallFinder finder, IUnitDirectory units) : PageModel
{
    public string? Q { get; private set; }

    public bool Searched => Q is not null;

    public bool NoSuchPlace { get; private set; }

    public AdministrativeUnit? Unit { get; private set; }

    /// <summary>The place and those above it, without the province.</summary>
    public IReadOnlyList<AdministrativeUnit> Path { get; private set; } = [];

    public IReadOnlyList<AdministrativeUnit> Units { get; private set; } = [];

    public IReadOnlyList<FoundHall> Halls { get; private set; } = [];

    public bool MoreHalls => Searched && Halls.Count == HallFinder.Most;

    public async Task OnGetAsync(string? q, string? unit, CancellationToken cancellationToken)
    {
        Q = SearchWords.Of(q);
        if (Q is { } words)
        {
            Units = finder.Named(words);
            Halls = await finder.HallsNamedAsync(words, cancellationToken);
            return;
        }

        Unit = string.IsNullOrEmpty(unit) ? null : finder.Unit(unit);
        NoSuchPlace = Unit is null && !string.IsNullOrEmpty(unit);
        if (NoSuchPlace)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Path = Unit is null ? [] : [.. Above(Unit)];
        Units = finder.Below(Unit ?? finder.Province);
        Halls = await finder.HallsOfAsync(Unit ?? finder.Province, cancellationToken);
    }

    /// <summary>Names repeat: among what was found by words a place is named with the one above it.</summary>
    public string NameOf(AdministrativeUnit unit) =>
        Searched && unit.ParentCode is { } parent && units.Find(parent) is { Kind: not UnitKind.Province } above ? $"{above.Name} {unit.Name}" : unit.Name;

    private IEnumerable<AdministrativeUnit> Above(AdministrativeUnit unit) => unit.Kind == UnitKind.Province
        ? []
        : [.. unit.ParentCode is { } parent && units.Find(parent) is { } above ? Above(above) : [], unit];
}
