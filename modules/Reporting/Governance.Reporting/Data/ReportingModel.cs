using Governance.Kernel.Infrastructure.Auditing;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Data;

internal static class ReportingModel
{
    private const int CodeLength = 40;
    private const int HashLength = 64;
    private const int LongText = 4000;

    public static void ConfigureReporting(this ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureFed();
        modelBuilder.ConfigureRecords();
    }

    // Filled by events, computed from them, or compared with their owners.
    private static void ConfigureFed(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HallRow>(b =>
        {
            b.ToTable("reporting_halls");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Revision).IsConcurrencyToken();
            b.Property(e => e.Code).HasMaxLength(CodeLength);
            b.Property(e => e.UnitCode).HasMaxLength(CodeLength);
            b.Property(e => e.Address).HasMaxLength(LongText);
            b.Property(e => e.OpeningHours).HasMaxLength(LongText);
            b.Property(e => e.Source).HasMaxLength(LongText);
            b.HasIndex(e => e.Code);
            b.HasIndex(e => e.UnitCode);
        });

        modelBuilder.Entity<EvidenceSetRow>(b =>
        {
            b.ToTable("reporting_evidence_sets");
            b.HasKey(e => new { e.HallId, e.Mechanism });
            b.Property(e => e.Mechanism).HasMaxLength(CodeLength);
            b.Property(e => e.Places).HasMaxLength(LongText);
            b.Property(e => e.Evidence).HasMaxLength(int.MaxValue);
            b.Property(e => e.InputVersion).IsConcurrencyToken();
        });

        modelBuilder.Entity<ActivityRow>(b =>
        {
            b.ToTable("reporting_activity");
            b.HasKey(e => new { e.HallId, e.Mechanism, e.Signal, e.Day });
            b.Property(e => e.Mechanism).HasMaxLength(CodeLength);
            b.Property(e => e.Signal).HasMaxLength(CodeLength);
        });

        modelBuilder.Entity<StandingRow>(b =>
        {
            b.ToTable("reporting_standings");
            b.HasKey(e => new { e.HallId, e.Mechanism, e.FromDay });
            b.Property(e => e.Mechanism).HasMaxLength(CodeLength);
            b.HasIndex(e => new { e.Mechanism, e.FromDay, e.ToDay });
        });

        modelBuilder.Entity<ReconciliationRow>(b =>
        {
            b.ToTable("reporting_reconciliations");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Details).HasMaxLength(int.MaxValue);
            b.HasIndex(e => e.StartedAt);
        });
    }

    private static void ConfigureRecords(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LedgerHeadRow>(b =>
        {
            b.ToTable("reporting_ledger_heads");
            b.HasKey(e => new { e.TenantId, e.Number });
            b.Property(e => e.Number).ValueGeneratedNever();
            b.Property(e => e.Hash).HasMaxLength(HashLength);
        });

        modelBuilder.Entity<CatalogueVersion>(b =>
        {
            b.ToTable("reporting_catalogue_versions");
            b.HasKey(e => e.Number);
            b.Property(e => e.Number).ValueGeneratedNever();
            b.Property(e => e.Content).HasMaxLength(int.MaxValue).IsNotAudited();
            b.Property(e => e.Sha256).HasMaxLength(HashLength);
            b.Property(e => e.Note).HasMaxLength(LongText);
            b.HasIndex(e => new { e.Origin, e.Number });
        });

        modelBuilder.Entity<FrozenReport>(b =>
        {
            b.ToTable("reporting_frozen_reports");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ScopeCode).HasMaxLength(CodeLength);
            b.Property(e => e.CatalogueSha256).HasMaxLength(HashLength);
            b.Property(e => e.Content).HasMaxLength(int.MaxValue).IsNotAudited();
            b.Property(e => e.Sha256).HasMaxLength(HashLength);
            b.Property(e => e.Errata).HasMaxLength(LongText);
            b.HasIndex(e => new { e.ScopeCode, e.MadeAt });
            // A report is superseded once; what was wrong with its successor is said by the successor's successor.
            b.HasIndex(e => e.SupersedesId).IsUnique();
        });
    }
}
