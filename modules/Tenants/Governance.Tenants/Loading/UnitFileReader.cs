using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal static class UnitFileReader
{
    public static LocatedUnit? Read(PackFile file, string folder, PackErrors errors)
    {
        if (file.Open(errors) is not { } json)
        {
            return null;
        }

        var code = json.String("code");
        var parent = json.String("parent");
        var kind = json.Word("kind", PackWords.FolderKinds);
        var unit = new AdministrativeUnit(
            code,
            json.String("name"),
            json.String("shortName"),
            kind,
            json.OptionalWord("countyType", PackWords.CountyTypes),
            parent,
            kind is UnitKind.City ? code : parent,
            json.OptionalDay("from"),
            json.OptionalDay("to"),
            json.OptionalString("successor"),
            json.Bool("tenant"),
            json.String("source"),
            json.Bool("verified"),
            json.OptionalString("note"));
        json.Done();
        Check(json, unit, folder);
        return new LocatedUnit(unit, json);
    }

    private static void Check(ObjectReader json, AdministrativeUnit unit, string folder)
    {
        if (unit.Code != folder)
        {
            json.Fail("code", $"The code is {unit.Code}, but the folder is called {folder}.");
        }

        if (unit.From is not null && unit.To is not null && unit.To <= unit.From)
        {
            json.Fail("to", $"{unit.Name} ends on {unit.To:yyyy-MM-dd}, which is not after {unit.From:yyyy-MM-dd}.");
        }

        if (unit.Kind is UnitKind.County != unit.CountyType is not null)
        {
            json.Fail("countyType", "A county has a \"countyType\", and nothing else has.");
        }

        if (unit.IsTenant == unit.Kind is UnitKind.DevelopmentZone)
        {
            json.Fail("tenant", "Cities and counties are tenants; a development zone belongs to its city's.");
        }

        if (unit.To is null && unit.SuccessorCode is not null)
        {
            json.Fail("successor", "A unit that still exists has no successor.");
        }
    }
}
