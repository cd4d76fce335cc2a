using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class LedgerModel
{
    public static void ConfigureLedger(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LedgerEntry>(b =>
        {
            b.ToTable("complaints_ledger");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Detail).HasMaxLength(int.MaxValue);
            b.Property(e => e.PreviousHash).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Hash).HasMaxLength(Lengths.Hash);
            b.HasIndex(e => new { e.CaseId, e.Number }).IsUnique();
            // The same sheet sent twice is one entry. Several verbs of one request differ in their kind.
            b.HasIndex(e => new { e.RequestId, e.Change }).IsUnique();
            // What is not sealed yet; what a seal binds, in its order.
            b.HasIndex(e => new { e.TenantId, e.SealNumber, e.Id });
            // The record book of a hall, by day.
            b.HasIndex(e => new { e.TenantId, e.HallId, e.On, e.Id });
            // The ledger page, by day.
            b.HasIndex(e => new { e.TenantId, e.On, e.Id });
        });
        modelBuilder.Entity<LedgerSeal>(b =>
        {
            b.ToTable("complaints_ledger_seals");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.PreviousHash).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Hash).HasMaxLength(Lengths.Hash);
            b.HasIndex(e => new { e.TenantId, e.Number }).IsUnique();
        });
        modelBuilder.Entity<LedgerWitness>(b =>
        {
            b.ToTable("complaints_ledger_witnesses");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Number).IsConcurrencyToken();
            b.HasIndex(e => e.TenantId);
        });
    }
}
