using System.Globalization;
using System.Text.Json;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>Reads a value, bare or in an object that gives it a source of its own.</summary>
internal static class RuleValueReader
{
    public static RuleValue? Read(ObjectReader section, string key, RuleHead head)
    {
        var part = section.Take(key, required: true)!;
        if (part.Kind is not JsonTokenType.StartObject)
        {
            return Make(section, key, part, head, note: null);
        }

        var json = new ObjectReader(section.Errors, section.File, part);
        var value = json.Take("value", required: true);
        head = head with { Source = json.OptionalString("source") ?? head.Source, Verified = json.Bool("verified", head.Verified) };
        var note = json.OptionalString("note");
        json.Done();
        return value is null ? null : Make(json, key, value, head, note);
    }

    private static RuleValue? Make(ObjectReader json, string key, JsonPart part, RuleHead head, string? note)
    {
        RuleKind? kind = part.Kind switch
        {
            JsonTokenType.True or JsonTokenType.False => RuleKind.Flag,
            JsonTokenType.Number when int.TryParse(part.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => RuleKind.Number,
            JsonTokenType.String => RuleKind.Text,
            JsonTokenType.StartArray => RuleKind.List,
            _ => null,
        };
        if (kind is null)
        {
            json.Errors.Add(json.File, part.Line, $"The value of \"{key}\" must be true, false, a whole number, a text or a list.");
            return null;
        }

        return new RuleValue(
            key, kind.Value, part.Text, [.. part.Items.Select(item => Choice(json, key, item)).OfType<RuleChoice>()],
            head.UnitCode, head.EffectiveFrom, head.EffectiveFromVerified, head.Source, head.Verified, note);
    }

    private static RuleChoice? Choice(ObjectReader json, string key, JsonPart item)
    {
        if (item.Kind is JsonTokenType.String or JsonTokenType.Number)
        {
            return new RuleChoice(item.Text, item.Text);
        }

        if (json.ObjectOf(key, item) is not { } entry)
        {
            return null;
        }

        var choice = new RuleChoice(entry.String("code"), entry.String("name"));
        entry.Done();
        return choice;
    }
}
