using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal static class TownshipsFileReader
{
    private const int CodeLength = 9;

    public static IEnumerable<LocatedUnit> Read(PackFile file, AdministrativeUnit parent, PackErrors errors)
    {
        if (file.Open(errors) is not { } json)
        {
            yield break;
        }

        var source = json.String("source");
        var verified = json.Bool("verified");
        foreach (var item in json.Objects("townships"))
        {
            var (code, name) = (item.String("code"), item.String("name"));
            var note = item.OptionalString("note");
            item.Done();
            if (code.Length > 0 && (code.Length != CodeLength || !code.StartsWith(parent.Code, StringComparison.Ordinal)))
            {
                item.Fail("code", $"The code {code} must have {CodeLength} digits and begin with {parent.Code}.");
            }

            // It lives and ends with the unit it belongs to.
            yield return new LocatedUnit(
                new AdministrativeUnit(
                    code, name, name, UnitKind.Township, CountyType: null, parent.Code, parent.CityCode, parent.From, parent.To,
                    SuccessorCode: null, IsTenant: false, source, verified, note),
                item);
        }

        json.Done();
    }
}
