using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>A version of the catalogue, read.</summary>
internal sealed record LoadedCatalogue(CatalogueMark Mark, CatalogueOrigin Origin, MandateCatalogue Catalogue);
