using System.Security.Cryptography;
using System.Text;
using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>Checks the form of the catalogue; its owner reads the content.</summary>
internal sealed class MandateFileReader(ProvinceFile province, PackErrors errors)
{
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    public PackMandateFile Read(PackFile file)
    {
        if (file.Open(errors) is { } json)
        {
            json.OptionalString("note");
            foreach (var document in json.Objects("documents"))
            {
                CheckDocument(document);
            }

            json.Done();
        }

        return new PackMandateFile(
            Path.GetFileName(file.Name), Encoding.UTF8.GetString(file.Text), Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
    }

    private void CheckDocument(ObjectReader json)
    {
        CheckCode(json);
        json.String("title");
        json.NullableString("number");
        json.NullableDay("date");
        json.Word("dateStatus", PackWords.Statuses);
        json.NullableString("issuer");
        json.Word("status", PackWords.Statuses);
        json.String("source");
        json.Word("fullText", PackWords.Statuses);
        json.Bool("countsInCoverage");
        json.OptionalString("note");
        foreach (var section in json.Objects("sections"))
        {
            CheckHead(section);
            foreach (var item in section.Objects("items"))
            {
                CheckHead(item);
                item.NullableString("source");
                foreach (var requirement in item.Objects("requirements"))
                {
                    CheckRequirement(requirement);
                }

                item.Done();
            }

            section.Done();
        }

        json.Done();
    }

    private void CheckHead(ObjectReader json)
    {
        CheckCode(json);
        json.NullableString("number");
        var title = json.NullableString("title");
        var status = json.Word("status", PackWords.Statuses);
        if (title is null && status is MandateStatus.Verified && json.Take("requirements", required: false) is not null)
        {
            json.Fail("title", "A verified item has a title.");
        }
    }

    private void CheckRequirement(ObjectReader json)
    {
        CheckCode(json);
        json.String("text");
        json.Word("subject", PackWords.Subjects);
        if (json.NullableString("mechanism") is { } mechanism && province.Mechanisms.All(known => known.Code != mechanism))
        {
            json.Fail("mechanism", $"province.json knows no mechanism \"{mechanism}\".");
        }

        foreach (var level in json.Strings("appliesToLevels", required: true).Where(level => !PackWords.HallLevels.ContainsKey(level)))
        {
            json.Fail("appliesToLevels", $"\"appliesToLevels\" cannot be \"{level}\"; it is one of {string.Join(", ", PackWords.HallLevels.Keys)}.");
        }

        CheckPart(json, "deadline", deadline => deadline.NullableDay("date"));
        CheckPart(json, "responsible", responsible => responsible.NullableString("name"));
        json.Word("status", PackWords.Statuses);
        json.NullableString("source");
        if (json.Object("evidenceRule", nullable: true) is { } rule)
        {
            CheckEvidenceRule(rule);
        }

        json.Done();
    }

    private static void CheckPart(ObjectReader json, string name, Action<ObjectReader> content)
    {
        if (json.Object(name) is { } part)
        {
            content(part);
            part.Word("status", PackWords.Statuses);
            part.Done();
        }
    }

    private static void CheckEvidenceRule(ObjectReader rule)
    {
        rule.PositiveInt("aliveWindowMonths");
        rule.PositiveInt("verifiedWindowMonths");
        foreach (var signal in rule.Objects("aliveSignals"))
        {
            signal.Word("code", PackWords.Signals);
            signal.PositiveInt("minimum");
            signal.Done();
        }

        rule.Done();
    }

    private void CheckCode(ObjectReader json)
    {
        var code = json.String("code");
        if (code.Length > 0 && !codes.Add(code))
        {
            json.Fail("code", $"The code {code} stands in the catalogue twice.");
        }
    }
}
