using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>Reads a province's pack whole and checks it; all mistakes are told together.</summary>
internal sealed class PackLoader(string root, string province)
{
    private readonly PackFolder folder = new(root, province);
    private readonly PackErrors errors = new();

    public TenantPack Load()
    {
        var file = ReadProvince();
        folder.CheckNames(errors);
        var folders = folder.UnitFolders();
        var units = ReadUnits(file, folders);
        var halls = ReadHalls(file, units, folders);
        var rules = ReadRules(file, units, folders);
        var calendar = new CalendarReader(folder, errors).Read(file.Info.Code, folders);
        var mandateReader = new MandateFileReader(file, errors);
        var mandates = folder.JsonFiles("mandates").Select(mandateReader.Read).ToList();
        errors.ThrowIfAny();
        return new TenantPack(file, units, halls, rules, calendar, mandates);
    }

    /// <summary>Nothing else can be judged without it.</summary>
    private ProvinceFile ReadProvince()
    {
        if (folder.Find(PackFolder.ProvinceFileName) is not { } file)
        {
            errors.Add(folder.NameOf(PackFolder.ProvinceFileName), 0, $"The file is missing in {root}.");
            throw errors.ToException();
        }

        return ProvinceFileReader.Read(file, province, errors) ?? throw errors.ToException();
    }

    private Dictionary<string, AdministrativeUnit> ReadUnits(ProvinceFile file, IReadOnlyList<string> folders)
    {
        var located = new List<LocatedUnit>();
        foreach (var name in folders)
        {
            if (folder.Find(name, "unit.json") is not { } unitFile)
            {
                errors.Add(folder.NameOf(name, "unit.json"), 0, "The file is missing.");
            }
            else if (UnitFileReader.Read(unitFile, name, errors) is { } unit)
            {
                located.Add(unit);
                if (folder.Find(name, "townships.json") is { } townships)
                {
                    located.AddRange(TownshipsFileReader.Read(townships, unit.Unit, errors));
                }
            }
        }

        var units = UnitChecks.Collect(file, located);
        UnitChecks.CheckTiles(file, units, folder.NameOf(PackFolder.ProvinceFileName), errors);
        return units;
    }

    private List<PackHall> ReadHalls(
        ProvinceFile file, Dictionary<string, AdministrativeUnit> units, IReadOnlyList<string> folders)
    {
        var reader = new HallsFileReader(file, units, errors);
        // Without its unit a folder's halls would only repeat the mistake.
        var known = folders
            .Where(units.ContainsKey)
            .Select(name => (name, File: folder.Find(name, "halls.json")))
            .Where(entry => entry.File is not null)
            .SelectMany(entry => reader.Read(entry.File!, entry.name))
            .ToList();
        return [.. known.Concat(PresumedHalls.For(file, units, known)).OrderBy(hall => hall.Code, StringComparer.Ordinal)];
    }

    private Dictionary<string, IReadOnlyList<RuleVersion>> ReadRules(
        ProvinceFile file, Dictionary<string, AdministrativeUnit> units, IReadOnlyList<string> folders)
    {
        var rules = new Dictionary<string, IReadOnlyList<RuleVersion>>(StringComparer.Ordinal);
        if (folder.Find("rules.json") is { } own)
        {
            rules[file.Info.Code] = RulesFileReader.Read(own, file.Info.Code, errors);
        }
        else
        {
            errors.Add(folder.NameOf("rules.json"), 0, "The file is missing.");
        }

        foreach (var name in folders)
        {
            if (folder.Find(name, "rules.json") is { } local)
            {
                rules[name] = RulesFileReader.Read(local, name, errors);
                if (units.GetValueOrDefault(name) is { IsTenant: false })
                {
                    errors.Add(local.Name, 0, "Only a tenant has rules of its own.");
                }
            }
        }

        return rules;
    }
}
