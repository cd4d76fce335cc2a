namespace Governance.Tenants.Packs;

/// <summary>A place on the tile map with its line in <c>province.json</c>.</summary>
internal sealed record LocatedTile(TilePosition Position, int Line);
