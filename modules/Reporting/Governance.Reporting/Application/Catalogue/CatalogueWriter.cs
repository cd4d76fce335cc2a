using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.EventHandlers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>Adds versions of the catalogue, and has the standings computed anew where a rule changed.</summary>
internal sealed class CatalogueWriter(ReportingDbContext db, CatalogueReader reader, ICurrentUser user, TimeProvider time)
{
    private const int HallsAtOnce = 50;

    /// <returns>The new version's number.</returns>
    public async Task<int> AddAsync(
        LoadedCatalogue current, MandateCatalogue catalogue, CatalogueOrigin origin, string? note, CancellationToken cancellationToken)
    {
        var content = CanonicalJson.Bytes(catalogue);
        var number = current.Mark.Number + 1;
        db.Add(new CatalogueVersion(number, content, CanonicalJson.Sha256(content), origin, user.Name, time.UtcDateTime(), note));
        if (!SameRules(current.Catalogue.Rules(), catalogue.Rules()))
        {
            var halls = await db.EvidenceSets.AsNoTracking().Select(s => s.HallId).Distinct().ToListAsync(cancellationToken);
            foreach (var chunk in halls.Order().Chunk(HallsAtOnce))
            {
                db.AddDistributedEvent(new StandingsDueEto(chunk));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return number;
    }

    /// <summary>Takes the pack's catalogue in, unless the one in use was made on a page: then it is only offered there.</summary>
    public async Task TakeFromPackAsync(MandateCatalogue pack, CancellationToken cancellationToken)
    {
        var current = await reader.CurrentAsync(cancellationToken);
        var hash = CanonicalJson.Sha256(CanonicalJson.Bytes(pack));
        if (current.Origin == CatalogueOrigin.Pack && current.Mark.Sha256 != hash)
        {
            await AddAsync(current, pack, CatalogueOrigin.Pack, null, cancellationToken);
        }
    }

    private static bool SameRules(IReadOnlyDictionary<string, EvidenceRule?> before, IReadOnlyDictionary<string, EvidenceRule?> after) =>
        before.Count == after.Count
        && before.All(pair => after.TryGetValue(pair.Key, out var rule) && (rule is null ? pair.Value is null : rule.SaysTheSameAs(pair.Value)));
}
