namespace Governance.Reporting.Domain.Catalogue;

/// <summary>One part in which two catalogues differ.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Code">The document, section, item or requirement.</param>
/// <param name="Name">What a reader calls it.</param>
/// <param name="Fields">What is written differently; empty for what was removed.</param>
internal sealed record CatalogueChange(CatalogueChangeKind Kind, string Code, string Name, IReadOnlyList<FieldChange> Fields);

internal sealed record FieldChange(string Field, string? Before, string? After);

internal enum CatalogueChangeKind
{
    Added,
    Removed,
    Changed,
}
