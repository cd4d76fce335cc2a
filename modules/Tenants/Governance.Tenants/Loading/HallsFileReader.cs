using System.Globalization;
using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal sealed class HallsFileReader(
    ProvinceFile province, IReadOnlyDictionary<string, AdministrativeUnit> units, PackErrors errors)
{
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    public IEnumerable<PackHall> Read(PackFile file, string folderCode)
    {
        if (file.Open(errors) is not { } json)
        {
            yield break;
        }

        foreach (var item in json.Objects("halls"))
        {
            if (ReadHall(item, folderCode) is { } hall)
            {
                yield return hall;
            }
        }

        json.Done();
    }

    private PackHall? ReadHall(ObjectReader item, string folderCode)
    {
        var (unitCode, number) = (item.String("unit"), item.String("number"));
        var (name, nameVerified) = (item.String("name"), item.Bool("nameVerified"));
        var level = item.Word("level", PackWords.HallLevels);
        var (address, hours) = (item.OptionalString("address"), item.OptionalString("openingHours"));
        var (from, to) = (item.OptionalDay("from"), item.OptionalDay("to"));
        var (source, verified, note) = (item.String("source"), item.Bool("verified"), item.OptionalString("note"));
        var mechanisms = new MechanismReader(province).Read(item);
        item.Done();

        if (from is not null && to is not null && to <= from)
        {
            item.Fail("to", $"The hall ends on {to:yyyy-MM-dd}, which is not after {from:yyyy-MM-dd}.");
        }

        if (number.Length != 2 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            item.Fail("number", $"The number of a hall has two digits, not \"{number}\".");
        }

        if (!units.TryGetValue(unitCode, out var unit) || (unitCode != folderCode && unit.ParentCode != folderCode))
        {
            item.Fail("unit", $"The hall's unit {unitCode} is neither {folderCode} nor a township of it.");
            return null;
        }

        var code = $"{unitCode}-{number}";
        if (!codes.Add(code))
        {
            item.Fail("unit", $"There are two halls {code}.");
        }

        return new PackHall(
            code, unitCode, units.TenantIdOf(province.Info.Code, unit), name, nameVerified, level, address, hours,
            from ?? unit.From, to ?? unit.To, IsPresumed: false, source, verified, mechanisms, note);
    }
}
