using System.Text.Json.Nodes;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>What a new catalogue changes, part by part, for the person who answers for it.</summary>
internal static class CatalogueComparison
{
    public static IReadOnlyList<CatalogueChange> Compare(MandateCatalogue before, MandateCatalogue after)
    {
        var old = Parts(before).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var changes = new List<CatalogueChange>();
        foreach (var part in Parts(after))
        {
            kept.Add(part.Code);
            var known = old.GetValueOrDefault(part.Code);
            var fields = Fields(known?.Json, part.Json);
            if (fields.Count > 0)
            {
                changes.Add(new CatalogueChange(known is null ? CatalogueChangeKind.Added : CatalogueChangeKind.Changed, part.Code, part.Name, fields));
            }
        }

        changes.AddRange(old.Values.Where(p => !kept.Contains(p.Code)).Select(p => new CatalogueChange(CatalogueChangeKind.Removed, p.Code, p.Name, [])));
        return changes;
    }

    private static List<FieldChange> Fields(JsonObject? before, JsonObject after)
    {
        var names = after.Select(p => p.Key).Concat(before?.Select(p => p.Key) ?? []).Distinct(StringComparer.Ordinal);
        return [.. names.Select(name => new FieldChange(name, Words(before?[name]), Words(after[name]))).Where(c => c.Before != c.After)];
    }

    private static string? Words(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value => value.ToString(),
        _ => CanonicalJson.Text<JsonNode>(node),
    };

    // Each part is written without the parts below it: a changed requirement is not a change of its document.
    private static IEnumerable<Part> Parts(MandateCatalogue catalogue)
    {
        foreach (var document in catalogue.Documents)
        {
            yield return new Part(document.Code, document.Number ?? document.Title, Json(document with { Sections = [] }, "sections"));
            foreach (var section in document.Sections)
            {
                yield return new Part(section.Code, section.Number ?? section.Code, Json(section with { Items = [] }, "items"));
                foreach (var item in section.Items)
                {
                    yield return new Part(item.Code, $"{item.Number}{item.Title}", Json(item with { Requirements = [] }, "requirements"));
                    foreach (var requirement in item.Requirements)
                    {
                        yield return new Part(requirement.Code, requirement.Text, Json(requirement, ""));
                    }
                }
            }
        }
    }

    private static JsonObject Json<T>(T part, string below)
    {
        var json = JsonNode.Parse(CanonicalJson.Bytes(part))!.AsObject();
        json.Remove(below);
        return json;
    }

    private sealed record Part(string Code, string Name, JsonObject Json);
}
