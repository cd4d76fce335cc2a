namespace Governance.Reporting.Domain.Catalogue;

/// <summary>Where a version of the catalogue comes from.</summary>
internal enum CatalogueOrigin
{
    /// <summary>The province's pack.</summary>
    Pack,

    /// <summary>Typed or loaded on a page.</summary>
    Page,
}
