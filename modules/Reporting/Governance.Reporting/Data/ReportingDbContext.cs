using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Data;

internal sealed class ReportingDbContext(DbContextOptions<ReportingDbContext> options, GovernanceDbContextServices services)
    : GovernanceDbContext(options, services)
{
    public DbSet<HallRow> Halls => Set<HallRow>();

    public DbSet<EvidenceSetRow> EvidenceSets => Set<EvidenceSetRow>();

    public DbSet<ActivityRow> Activity => Set<ActivityRow>();

    public DbSet<StandingRow> Standings => Set<StandingRow>();

    public DbSet<CatalogueVersion> CatalogueVersions => Set<CatalogueVersion>();

    public DbSet<FrozenReport> FrozenReports => Set<FrozenReport>();

    public DbSet<LedgerHeadRow> LedgerHeads => Set<LedgerHeadRow>();

    public DbSet<ReconciliationRow> Reconciliations => Set<ReconciliationRow>();

    /// <summary>Stops tracking saved rows that nobody needs again: a batch of events holds too many of them.</summary>
    public void Forget<TRow>()
        where TRow : class
    {
        foreach (var entry in ChangeTracker.Entries<TRow>().Where(e => e.State == EntityState.Unchanged).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        KeepRecords();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepRecords();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureReporting();

    // What is on record is only ever added to.
    private void KeepRecords()
    {
        var touched = ChangeTracker.Entries().FirstOrDefault(e =>
            (e.State is EntityState.Modified or EntityState.Deleted) && (e.Entity is FrozenReport or CatalogueVersion));
        if (touched is not null)
        {
            throw new InvalidOperationException($"A {touched.Metadata.ClrType.Name} is on record and cannot be changed or deleted.");
        }
    }
}
