namespace Governance.Tenants.Packs;

/// <summary>A whole pack, read and found sound.</summary>
internal sealed record TenantPack(
    ProvinceFile Province,
    IReadOnlyDictionary<string, AdministrativeUnit> Units,
    IReadOnlyList<PackHall> Halls,
    IReadOnlyDictionary<string, IReadOnlyList<RuleVersion>> Rules,
    PackCalendar Calendar,
    IReadOnlyList<PackMandateFile> Mandates);
