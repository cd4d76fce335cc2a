using Governance.Reporting.Domain.Catalogue;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>A catalogue that somebody wants to put in the place of the current one.</summary>
/// <param name="BaseNumber">The version it was compared with.</param>
/// <param name="Errors">What is wrong with it; with any, nothing else counts.</param>
internal sealed record CatalogueDraft(
    int BaseNumber, MandateCatalogue Catalogue, IReadOnlyList<CatalogueError> Errors, IReadOnlyList<CatalogueChange> Changes);
