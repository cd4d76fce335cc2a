using System.Text.Json.Serialization;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>A document of the province.</summary>
/// <param name="CountsInCoverage">Whether its requirements of halls make up the coverage.</param>
internal sealed record MandateDocument(
    string Code,
    string Title,
    string? Number,
    DateOnly? Date,
    CatalogueStatus DateStatus,
    string? Issuer,
    CatalogueStatus Status,
    string Source,
    CatalogueStatus FullText,
    bool CountsInCoverage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note,
    IReadOnlyList<MandateSection> Sections)
{
    [JsonIgnore]
    public IEnumerable<MandateItem> Items => Sections.SelectMany(s => s.Items);
}
