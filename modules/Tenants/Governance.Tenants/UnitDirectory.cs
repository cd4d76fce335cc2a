using Governance.Kernel.Exceptions;
using Governance.Tenants.Packs;

namespace Governance.Tenants;

internal sealed class UnitDirectory : IUnitDirectory
{
    private readonly TenantPack pack;
    private readonly ILookup<string, AdministrativeUnit> children;
    private readonly ILookup<UnitKind, AdministrativeUnit> kinds;
    private readonly Dictionary<Guid, AdministrativeUnit> tenants;

    public UnitDirectory(TenantPack pack)
    {
        this.pack = pack;
        All = [.. pack.Units.Values.OrderBy(unit => unit.Code, StringComparer.Ordinal)];
        children = All.Where(unit => unit.ParentCode is not null).ToLookup(unit => unit.ParentCode!, StringComparer.Ordinal);
        kinds = All.ToLookup(unit => unit.Kind);
        Tiles = [.. pack.Province.Tiles.Select(tile => tile.Position)];
        tenants = All.Where(unit => unit.IsTenant).ToDictionary(unit => TenantIds.FromCode(Province.Code, unit.Code));
    }

    public ProvinceInfo Province => pack.Province.Info;

    public IReadOnlyList<AdministrativeUnit> All { get; }

    public IReadOnlyList<TilePosition> Tiles { get; }

    public AdministrativeUnit? Find(string code) => pack.Units.GetValueOrDefault(code);

    public AdministrativeUnit Get(string code) => Find(code) ?? throw new EntityNotFoundException("unit", code);

    public IReadOnlyList<AdministrativeUnit> Children(string code, UnitKind? kind, DateOnly asOf) =>
        [.. children[Get(code).Code].Where(unit => (kind is null || unit.Kind == kind) && unit.ExistsOn(asOf))];

    public IReadOnlyList<AdministrativeUnit> Units(UnitKind kind, DateOnly asOf) =>
        [.. kinds[kind].Where(unit => unit.ExistsOn(asOf))];

    public bool ExistsOn(string code, DateOnly day) => Find(code)?.ExistsOn(day) ?? false;

    public Guid? TenantIdOf(string code) => pack.Units.TenantIdOf(Province.Code, Get(code));

    public AdministrativeUnit? FindByTenant(Guid tenantId) => tenants.GetValueOrDefault(tenantId);
}
