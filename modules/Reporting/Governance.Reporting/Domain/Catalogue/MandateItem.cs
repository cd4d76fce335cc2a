using System.Text.Json.Serialization;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>One item (条) of a document.</summary>
/// <param name="OriginalText">The official words (原文), where they have been entered.</param>
internal sealed record MandateItem(
    string? Number,
    string Code,
    string? Title,
    CatalogueStatus Status,
    string? Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? OriginalText,
    IReadOnlyList<MandateRequirement> Requirements);
