using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Paper;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class PaperModel
{
    public static void ConfigurePaper(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SlipBatch>(b =>
        {
            b.ToTable("complaints_slip_batches");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
            b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
            // What was printed last, in all halls or one.
            b.HasIndex(e => new { e.TenantId, e.PrintedAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.PrintedAt });
        });
        modelBuilder.Entity<PaperSlip>(b =>
        {
            b.ToTable("complaints_slips");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
            b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
            b.Property(e => e.SpoilReason).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => e.Number).IsUnique();
            b.HasIndex(e => new { e.BatchId, e.Ordinal }).IsUnique();
            // What is not used yet, what was spoiled; all halls or one.
            b.HasIndex(e => new { e.TenantId, e.State, e.PrintedAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.PrintedAt });
        });
        modelBuilder.Entity<PaperImport>(b =>
        {
            b.ToTable("complaints_paper_imports");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.File).HasMaxLength(Lengths.Hash);
            b.HasIndex(e => new { e.TenantId, e.At });
        });
        modelBuilder.Entity<PaperLine>(b =>
        {
            b.ToTable("complaints_paper_lines");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Number).HasMaxLength(Lengths.Code);
            b.Property(e => e.Line).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Digest).HasMaxLength(Lengths.Hash);
            // A line is taken over once; it is looked up by its number, whatever hall and year.
            b.HasIndex(e => new { e.TenantId, e.Number, e.Book, e.HallId, e.Year, e.Line }).IsUnique();
        });
    }
}
