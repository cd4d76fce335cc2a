using System.Collections.Concurrent;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>Versions that have been read. A version never changes, so that what is kept here is never stale.</summary>
internal sealed class CatalogueCache
{
    private readonly ConcurrentDictionary<CatalogueMark, MandateCatalogue> _read = new();

    public bool TryGet(CatalogueMark mark, out MandateCatalogue? catalogue) => _read.TryGetValue(mark, out catalogue);

    public MandateCatalogue Keep(CatalogueMark mark, byte[] content) => _read.GetOrAdd(mark, _ => CanonicalJson.Read<MandateCatalogue>(content));
}
