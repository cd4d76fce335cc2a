using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Improvements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class ImprovementModel
{
    public static void ConfigureImprovements(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Improvement>(Configure);
        modelBuilder.Entity<ImprovementCase>(b =>
        {
            b.ToTable("complaints_improvement_cases");
            b.HasKey(e => new { e.ImprovementId, e.CaseId });
            b.Property(e => e.CaseNumber).HasMaxLength(ComplaintsModel.CodeLength);
            b.HasIndex(e => e.CaseId);
        });
        modelBuilder.Entity<ImprovementEntry>(b =>
        {
            b.ToTable("complaints_improvement_entries");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Text).HasMaxLength(int.MaxValue);
            b.HasIndex(e => new { e.ImprovementId, e.Number }).IsUnique();
            // The same sheet sent twice is one entry.
            b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
        });
        modelBuilder.Entity<CaseCause>(b =>
        {
            b.ToTable("complaints_case_causes");
            // In the order in which they are counted, and one insert into one tree: a registration must not wait for more.
            b.HasKey(e => new { e.HallId, e.Cause, e.RegisteredOn, e.CaseId });
            b.Property(e => e.Cause).HasMaxLength(Lengths.Code);
        });
    }

    private static void Configure(EntityTypeBuilder<Improvement> b)
    {
        b.ToTable("complaints_improvements");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        b.Property(e => e.Cause).HasMaxLength(Lengths.Code);
        // Long texts lie outside the row: a row of MySQL has 65,535 bytes.
        b.Property(e => e.What).HasMaxLength(int.MaxValue);
        b.Property(e => e.Why).HasMaxLength(int.MaxValue);
        b.HasIndex(e => e.Number).IsUnique();
        // The lists: what is due first stands first, of the others the newest.
        b.HasIndex(e => new { e.TenantId, e.State, e.SortAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.SortAt });
        b.HasMany(e => e.Cases).WithOne().HasForeignKey(e => e.ImprovementId).OnDelete(DeleteBehavior.Restrict);
        b.Navigation(e => e.Cases).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
