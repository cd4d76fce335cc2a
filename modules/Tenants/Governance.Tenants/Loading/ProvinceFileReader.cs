using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal static class ProvinceFileReader
{
    public static ProvinceFile? Read(PackFile file, string folder, PackErrors errors)
    {
        if (file.Open(errors) is not { } json)
        {
            return null;
        }

        var info = new ProvinceInfo(
            json.String("code"), folder, json.String("name"), json.String("shortName"), json.String("timeZone"), json.String("systemTitle"));
        var unit = new AdministrativeUnit(
            info.Code, info.Name, info.ShortName, UnitKind.Province, CountyType: null, ParentCode: null, CityCode: null,
            From: null, To: null, SuccessorCode: null, IsTenant: false, json.String("source"), json.Bool("verified"), json.OptionalString("note"));
        var mechanisms = ReadMechanisms(json);
        var (presumedSource, templates) = ReadPresumedHalls(json);
        var tiles = ReadTiles(json);
        json.Done();
        return new ProvinceFile(info, unit, mechanisms, presumedSource, templates, tiles);
    }

    private static List<MechanismInfo> ReadMechanisms(ObjectReader json)
    {
        var mechanisms = new List<MechanismInfo>();
        foreach (var item in json.Objects("mechanisms"))
        {
            var mechanism = new MechanismInfo(item.String("code"), item.String("name"));
            item.Done();
            if (mechanisms.Any(other => other.Code == mechanism.Code))
            {
                item.Fail("code", $"The mechanism {mechanism.Code} stands here twice.");
            }

            mechanisms.Add(mechanism);
        }

        return mechanisms;
    }

    private static (string Source, List<HallTemplate> Templates) ReadPresumedHalls(ObjectReader json)
    {
        var templates = new List<HallTemplate>();
        if (json.Object("presumedHalls") is not { } presumed)
        {
            return ("", templates);
        }

        var source = presumed.String("source");
        if (presumed.Bool("verified"))
        {
            presumed.Fail("verified", "A presumed hall is never verified.");
        }

        foreach (var item in presumed.Objects("templates"))
        {
            var template = new HallTemplate(
                item.Word("unitKind", PackWords.UnitKinds), item.String("name"), item.Word("level", PackWords.HallLevels));
            item.Done();
            if (!template.Name.Contains("{name}", StringComparison.Ordinal))
            {
                item.Fail("name", "The name of a presumed hall needs {name}.");
            }

            if (templates.Any(other => other.UnitKind == template.UnitKind))
            {
                item.Fail("unitKind", "This kind of unit has two templates.");
            }

            templates.Add(template);
        }

        presumed.Done();
        return (source, templates);
    }

    private static List<LocatedTile> ReadTiles(ObjectReader json)
    {
        var tiles = new Dictionary<(int Column, int Row), LocatedTile>();
        if (json.Object("tiles") is not { } section)
        {
            return [];
        }

        section.String("source");
        foreach (var item in section.Objects("cities"))
        {
            var tile = new TilePosition(item.String("code"), item.PositiveInt("gridColumn"), item.PositiveInt("gridRow"));
            item.Done();
            if (tiles.Values.Any(other => other.Position.CityCode == tile.CityCode))
            {
                item.Fail("code", $"The city {tile.CityCode} has two places on the tile map.");
            }

            var place = (tile.GridColumn, tile.GridRow);
            if (!tiles.TryAdd(place, new LocatedTile(tile, item.LineOf("code"))))
            {
                item.Fail("gridColumn", $"The cities {tiles[place].Position.CityCode} and {tile.CityCode} have one place on the tile map.");
            }
        }

        section.Done();
        return [.. tiles.Values];
    }
}
