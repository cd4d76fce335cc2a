using Governance.Kernel.DataSeeding;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>Takes the pack's catalogue in at each start, if it is new.</summary>
internal sealed class CatalogueSeeding(PackCatalogue pack, CatalogueWriter writer) : IDataSeedContributor
{
    public Task SeedAsync(CancellationToken cancellationToken) => writer.TakeFromPackAsync(pack.Read(), cancellationToken);
}
