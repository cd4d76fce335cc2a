using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Improvements.Counts;

/// <summary>Writes down the causes of cases that were registered before they were kept apart, once in the life of a database: a count
/// of the days before a change must not begin with the day of an update.</summary>
internal sealed class CauseSeeding(
    ComplaintsDbContext db, Markers markers, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, IServiceScopeFactory scopes) : IDataSeedContributor
{
    /// <summary>That it has been done.</summary>
    public const string Marker = "complaints.case-causes";

    private const int AtOnce = 1_000;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await markers.FindAsync(Marker, cancellationToken) is not null)
        {
            return;
        }

        foreach (var (tenant, hall) in await HallsAsync(cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                await using var scope = scopes.CreateAsyncScope();
                await FillAsync(scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>(), hall, cancellationToken);
            }
        }

        // Last: what is cut short begins again at the next start and finds what it has done.
        await markers.SetAsync(Marker, "done", cancellationToken);
    }

    private async Task<IReadOnlyList<(Guid? Tenant, Guid Hall)>> HallsAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var halls = await db.Cases.Select(c => new { c.TenantId, c.HallId }).Distinct().ToListAsync(cancellationToken);
        return [.. halls.Select(h => (h.TenantId, h.HallId))];
    }

    private static async Task FillAsync(ComplaintsDbContext db, Guid hall, CancellationToken cancellationToken)
    {
        var (after, id) = (DateTime.MinValue, Guid.Empty);
        while (true)
        {
            var (at, last) = (after, id);
            var cases = await db.Cases.AsNoTracking().Where(c => c.HallId == hall && (c.RegisteredAt > at || (c.RegisteredAt == at && c.Id.CompareTo(last) > 0)))
                .OrderBy(c => c.RegisteredAt).ThenBy(c => c.Id).Take(AtOnce).ToListAsync(cancellationToken);
            if (cases.Count == 0)
            {
                return;
            }

            await AddMissingAsync(db, hall, cases, cancellationToken);
            (after, id) = (cases[^1].RegisteredAt, cases[^1].Id);
        }
    }

    // What is registered meanwhile has written its own.
    private static async Task AddMissingAsync(ComplaintsDbContext db, Guid hall, List<Complaint> cases, CancellationToken cancellationToken)
    {
        var (from, to) = (cases[0].RegisteredOn, cases[^1].RegisteredOn);
        var known = (await db.CaseCauses.AsNoTracking().Where(c => c.HallId == hall && c.RegisteredOn >= from && c.RegisteredOn <= to)
            .Select(c => new { c.CaseId, c.Cause }).ToListAsync(cancellationToken)).Select(c => (c.CaseId, c.Cause)).ToHashSet();
        db.AddRange(cases.SelectMany(CaseCause.Of).Where(c => !known.Contains((c.CaseId, c.Cause))));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
