using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>Reads a catalogue from JSON (form: tenants/_schema/mandate.schema.json, and <c>originalText</c> of an item).</summary>
internal sealed partial class CatalogueParser(IReadOnlyCollection<string> mechanisms)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly List<CatalogueError> _errors = [];

    /// <summary>Every mistake found so far, in the order of the lines.</summary>
    public IReadOnlyList<CatalogueError> Errors => [.. _errors.OrderBy(e => e.Line)];

    /// <summary>The documents; worth something only when there are no errors.</summary>
    public MandateCatalogue Parse(ReadOnlySpan<byte> utf8)
    {
        JsonLines json;
        try
        {
            json = JsonLines.Parse(utf8);
        }
        catch (JsonException exception)
        {
            _errors.Add(new CatalogueError((int)(exception.LineNumber ?? 0) + 1, "Reporting:CatalogueError.NotJson", ""));
            return new MandateCatalogue([]);
        }

        var root = new CatalogueNode(json, _errors);
        root.Ignore("$schema");
        root.Ignore("note");
        MandateDocument[] documents = [.. root.Objects("documents").Select(Document)];
        root.Done();
        return new MandateCatalogue(documents);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$")]
    private static partial Regex CodeForm();

    private MandateDocument Document(CatalogueNode json)
    {
        var document = new MandateDocument(
            Code(json),
            json.Text("title"),
            json.NullableText("number"),
            json.NullableDay("date"),
            json.Word<CatalogueStatus>("dateStatus"),
            json.NullableText("issuer"),
            json.Word<CatalogueStatus>("status"),
            json.Text("source"),
            json.Word<CatalogueStatus>("fullText"),
            json.Flag("countsInCoverage"),
            json.OptionalText("note"),
            [.. json.Objects("sections").Select(Section)]);
        json.Done();
        return document;
    }

    private MandateSection Section(CatalogueNode json)
    {
        var section = new MandateSection(
            json.NullableText("number"),
            Code(json),
            json.NullableText("title"),
            json.Word<CatalogueStatus>("status"),
            [.. json.Objects("items").Select(Item)]);
        json.Done();
        return section;
    }

    private MandateItem Item(CatalogueNode json)
    {
        var item = new MandateItem(
            json.NullableText("number"),
            Code(json),
            json.NullableText("title"),
            json.Word<CatalogueStatus>("status"),
            json.NullableText("source"),
            json.OptionalText("originalText"),
            [.. json.Objects("requirements").Select(Requirement)]);
        if (item.Status == CatalogueStatus.Verified && (item.Title is null || item.Source is null))
        {
            json.Fail(json.LineOf("status"), "VerifiedWithoutSource", item.Code);
        }

        json.Done();
        return item;
    }

    private MandateRequirement Requirement(CatalogueNode json)
    {
        var requirement = new MandateRequirement(
            Code(json),
            json.Text("text"),
            json.Word<RequirementSubject>("subject"),
            json.NullableText("mechanism"),
            json.Words<HallLevel>("appliesToLevels"),
            DeadlineOf(json),
            ResponsibleOf(json),
            json.Word<CatalogueStatus>("status"),
            json.NullableText("source"),
            json.Object("evidenceRule", nullable: true) is { } rule ? Rule(rule) : null);
        if (requirement.Mechanism is { } mechanism && !mechanisms.Contains(mechanism))
        {
            json.Fail(json.LineOf("mechanism"), "UnknownMechanism", "mechanism", mechanism);
        }

        if (requirement.Status == CatalogueStatus.Verified && requirement.Source is null)
        {
            json.Fail(json.LineOf("source"), "VerifiedWithoutSource", requirement.Code);
        }

        json.Done();
        return requirement;
    }

    private static Deadline DeadlineOf(CatalogueNode parent)
    {
        if (parent.Object("deadline") is not { } json)
        {
            return new Deadline(null, CatalogueStatus.Missing);
        }

        var deadline = new Deadline(json.NullableDay("date"), json.Word<CatalogueStatus>("status"));
        json.Done();
        return deadline;
    }

    private static Responsible ResponsibleOf(CatalogueNode parent)
    {
        if (parent.Object("responsible") is not { } json)
        {
            return new Responsible(null, CatalogueStatus.Missing);
        }

        var responsible = new Responsible(json.NullableText("name"), json.Word<CatalogueStatus>("status"));
        json.Done();
        return responsible;
    }

    private static EvidenceRule Rule(CatalogueNode json)
    {
        var rule = new EvidenceRule(
            json.Positive("aliveWindowMonths"),
            [.. json.Objects("aliveSignals").Select(Signal)],
            json.Positive("verifiedWindowMonths"));
        json.Done();
        return rule;
    }

    private static AliveSignal Signal(CatalogueNode json)
    {
        var signal = new AliveSignal(json.Text("code"), json.Positive("minimum"));
        if (signal.Code.Length > 0 && !SignalCodes.All.Contains(signal.Code))
        {
            json.Fail(json.LineOf("code"), "UnknownSignal", "code", signal.Code);
        }

        json.Done();
        return signal;
    }

    private string Code(CatalogueNode json)
    {
        var code = json.Text("code");
        if (code.Length > 0 && !CodeForm().IsMatch(code))
        {
            json.Fail(json.LineOf("code"), "NotACode", "code", code);
        }
        else if (code.Length > 0 && !_codes.Add(code))
        {
            json.Fail(json.LineOf("code"), "CodeTwice", "code", code);
        }

        return code;
    }
}
