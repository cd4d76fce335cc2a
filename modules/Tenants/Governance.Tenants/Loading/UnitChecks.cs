using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>What can be seen only when all units are known.</summary>
internal static class UnitChecks
{
    public static Dictionary<string, AdministrativeUnit> Collect(
        ProvinceFile province, IEnumerable<LocatedUnit> located)
    {
        var units = new Dictionary<string, AdministrativeUnit>(StringComparer.Ordinal) { [province.Unit.Code] = province.Unit };
        var all = located.ToList();
        foreach (var (unit, json) in all)
        {
            if (!units.TryAdd(unit.Code, unit))
            {
                json.Fail("code", $"The code {unit.Code} belongs to {units[unit.Code].Name} already.");
            }
        }

        foreach (var (unit, json) in all.Where(entry => entry.Unit.Kind is not UnitKind.Township))
        {
            CheckParent(units, unit, json);
            if (unit.SuccessorCode is { } successor && !units.ContainsKey(successor))
            {
                json.Fail("successor", $"There is no unit {successor}.");
            }
        }

        return units;
    }

    public static void CheckTiles(
        ProvinceFile province, IReadOnlyDictionary<string, AdministrativeUnit> units, string file, PackErrors errors)
    {
        foreach (var (tile, line) in province.Tiles)
        {
            if (units.GetValueOrDefault(tile.CityCode)?.Kind is not UnitKind.City)
            {
                errors.Add(file, line, $"The tile map names {tile.CityCode}, which is no city of the pack.");
            }
        }

        foreach (var city in units.Values.Where(unit =>
            unit.Kind is UnitKind.City && province.Tiles.All(tile => tile.Position.CityCode != unit.Code)))
        {
            errors.Add(file, 0, $"{city.Name} ({city.Code}) has no place on the tile map.");
        }
    }

    private static void CheckParent(Dictionary<string, AdministrativeUnit> units, AdministrativeUnit unit, ObjectReader json)
    {
        var wanted = unit.Kind is UnitKind.City ? UnitKind.Province : UnitKind.City;
        if (!units.TryGetValue(unit.ParentCode!, out var parent))
        {
            json.Fail("parent", $"There is no unit {unit.ParentCode}, which {unit.Name} should belong to.");
        }
        else if (parent.Kind != wanted)
        {
            json.Fail("parent", $"{unit.Name} must belong to a {wanted}; {parent.Name} ({parent.Code}) is a {parent.Kind}.");
        }
    }
}
