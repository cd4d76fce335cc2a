namespace Governance.Reporting.Domain.Catalogue;

internal sealed record MandateSection(
    string? Number, string Code, string? Title, CatalogueStatus Status, IReadOnlyList<MandateItem> Items);
