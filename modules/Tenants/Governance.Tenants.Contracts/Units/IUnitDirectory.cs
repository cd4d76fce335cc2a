using Governance.Kernel.Exceptions;

namespace Governance.Tenants;

/// <summary>The units of the province, as they are and as they were.</summary>
public interface IUnitDirectory
{
    /// <summary>The province.</summary>
    ProvinceInfo Province { get; }

    /// <summary>Every unit there is or was, townships included, ordered by code.</summary>
    IReadOnlyList<AdministrativeUnit> All { get; }

    /// <summary>The place of each city on the tile map.</summary>
    IReadOnlyList<TilePosition> Tiles { get; }

    /// <summary>The unit of this code, existing or not, or <c>null</c>.</summary>
    AdministrativeUnit? Find(string code);

    /// <summary>The unit of this code, existing or not.</summary>
    /// <exception cref="EntityNotFoundException">The pack has no such unit.</exception>
    AdministrativeUnit Get(string code);

    /// <summary>The units right below one that exist on a day, ordered by code.</summary>
    /// <param name="code">The unit above.</param>
    /// <param name="kind">Only this kind; <c>null</c> for all.</param>
    /// <param name="asOf">The day on which they exist.</param>
    /// <exception cref="EntityNotFoundException">The pack has no such unit.</exception>
    IReadOnlyList<AdministrativeUnit> Children(string code, UnitKind? kind, DateOnly asOf);

    /// <summary>The units of a kind that exist on a day, ordered by code.</summary>
    IReadOnlyList<AdministrativeUnit> Units(UnitKind kind, DateOnly asOf);

    /// <summary>Whether a unit exists on a day; <c>false</c> for a code that the pack does not have.</summary>
    bool ExistsOn(string code, DateOnly day);

    /// <summary>The tenant that a unit's data belongs to: its own for a city or county, the county's for a township, the
    /// city's for a development zone; <c>null</c> for the province.</summary>
    /// <exception cref="EntityNotFoundException">The pack has no such unit.</exception>
    Guid? TenantIdOf(string code);

    /// <summary>The city or county that is this tenant, or <c>null</c>.</summary>
    AdministrativeUnit? FindByTenant(Guid tenantId);
}
