using System.Text.RegularExpressions;
using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal static partial class RulesFileReader
{
    public static IReadOnlyList<RuleVersion> Read(PackFile file, string unitCode, PackErrors errors)
    {
        var versions = new List<RuleVersion>();
        if (file.Open(errors) is not { } json)
        {
            return versions;
        }

        foreach (var item in json.Objects("versions"))
        {
            var version = ReadVersion(item, unitCode);
            if (versions.LastOrDefault() is { } before && version.EffectiveFrom <= before.EffectiveFrom)
            {
                item.Fail(
                    "effectiveFrom",
                    version.EffectiveFrom == before.EffectiveFrom
                        ? $"Two versions hold from {version.EffectiveFrom:yyyy-MM-dd}."
                        : $"The version of {version.EffectiveFrom:yyyy-MM-dd} stands after that of {before.EffectiveFrom:yyyy-MM-dd}.");
            }

            versions.Add(version);
        }

        json.Done();
        return versions;
    }

    private static RuleVersion ReadVersion(ObjectReader item, string unitCode)
    {
        var head = new RuleHead(
            unitCode, item.Day("effectiveFrom") ?? DateOnly.MinValue, item.Bool("effectiveFromVerified", otherwise: true),
            item.String("source"), item.Bool("verified"));
        item.OptionalString("note");
        var values = item.Object("values") is { } section ? ReadValues(section, head) : [];
        item.Done();
        return new RuleVersion(head.EffectiveFrom, values);
    }

    private static List<RuleValue> ReadValues(ObjectReader section, RuleHead head)
    {
        var values = new List<RuleValue>();
        foreach (var (name, line) in section.Names)
        {
            if (!Key().IsMatch(name))
            {
                section.Errors.Add(section.File, line, $"\"{name}\" is no key such as complaints.opinionWorkingDays.");
            }
            else if (RuleValueReader.Read(section, name, head) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    [GeneratedRegex("^[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)+$")]
    private static partial Regex Key();
}
