namespace Governance.Tenants;

/// <summary>Where a city's block of tiles stands on the tile map. It resembles the geography and is no map.</summary>
/// <param name="CityCode">The city.</param>
/// <param name="GridColumn">The column of the block, from 1, west to east.</param>
/// <param name="GridRow">The row of the block, from 1, north to south.</param>
public sealed record TilePosition(string CityCode, int GridColumn, int GridRow);
