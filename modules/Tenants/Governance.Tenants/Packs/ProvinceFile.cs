namespace Governance.Tenants.Packs;

/// <summary>What <c>province.json</c> holds.</summary>
internal sealed record ProvinceFile(
    ProvinceInfo Info,
    AdministrativeUnit Unit,
    IReadOnlyList<MechanismInfo> Mechanisms,
    string PresumedSource,
    IReadOnlyList<HallTemplate> Templates,
    IReadOnlyList<LocatedTile> Tiles);
