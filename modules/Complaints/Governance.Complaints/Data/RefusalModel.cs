using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Domain.Refusals.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class RefusalModel
{
    public static void ConfigureRefusals(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RefusalReport>(Configure);
        modelBuilder.Entity<ReplyPromise>(b =>
        {
            b.ToTable("complaints_refusal_promises");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Days).HasMaxLength(Lengths.Days);
            b.Property(e => e.CalendarVersion).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.RulesVersion).HasMaxLength(ComplaintsModel.CodeLength);
            // What the sweep looks for: that which time has something to do to.
            b.HasIndex(e => e.NextAt);
            // The answers that are still owed, in the order in which they are due.
            b.HasIndex(e => new { e.TenantId, e.State, e.DueAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.DueAt });
        });
        modelBuilder.Entity<RefusalMarking>(b =>
        {
            b.ToTable("complaints_refusal_marks");
            b.HasKey(e => new { e.RefusalId, e.Mark });
        });
        modelBuilder.Entity<RefusedPerson>(b =>
        {
            b.ToTable("complaints_refused_persons");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Phone).HasMaxLength(Lengths.Encrypted);
            b.HasIndex(e => e.RefusalId).IsUnique();
        });
        modelBuilder.Entity<UnreportedRefusal>(b =>
        {
            b.ToTable("complaints_unreported_refusals");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
            b.Property(e => e.CaseNumber).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.TakenBackBecause).HasMaxLength(int.MaxValue);
            b.Ignore(e => e.Stands);
            b.HasIndex(e => e.CaseId).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.NotedAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.NotedAt });
        });
        modelBuilder.Entity<RefusalDelta>(b =>
        {
            b.ToTable("complaints_refusal_deltas");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.TenantId, e.HallId });
            b.ComplexProperty(e => e.Counts);
        });
        modelBuilder.Entity<RefusalTally>(b =>
        {
            b.ToTable("complaints_refusal_tallies");
            b.HasKey(e => new { e.HallId, e.PartId, e.Part, e.Span, e.From });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.Span, e.From });
            b.HasIndex(e => new { e.TenantId, e.Span, e.From });
            b.ComplexProperty(e => e.Counts);
        });
    }

    private static void Configure(EntityTypeBuilder<RefusalReport> b)
    {
        b.ToTable("complaints_refusals");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        // Long texts lie outside the row: a row of MySQL has 65,535 bytes.
        b.Property(e => e.Asked).HasMaxLength(int.MaxValue);
        b.Property(e => e.Basis).HasMaxLength(int.MaxValue);
        b.Property(e => e.Reason).HasMaxLength(int.MaxValue);
        b.Property(e => e.Alternative).HasMaxLength(int.MaxValue);
        b.Property(e => e.SignpostBody).HasMaxLength(Lengths.Name);
        b.Property(e => e.SignpostPlace).HasMaxLength(Lengths.Name * 2);
        b.Property(e => e.SignpostTelephone).HasMaxLength(Lengths.Code);
        b.Property(e => e.Missing).HasMaxLength(int.MaxValue);
        b.Property(e => e.Question).HasMaxLength(int.MaxValue);
        b.Property(e => e.Decision).HasMaxLength(int.MaxValue);
        b.Property(e => e.Reply).HasMaxLength(int.MaxValue);
        b.Property(e => e.CaseNumber).HasMaxLength(ComplaintsModel.CodeLength);
        b.HasIndex(e => e.Number).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
        // What waits for a leader, and what was decided.
        b.HasIndex(e => new { e.TenantId, e.State, e.ReportedAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.ReportedAt });
        // Whether a refusal of a day was reported.
        b.HasIndex(e => new { e.TenantId, e.HallId, e.ReportedOn });
        b.HasOne(e => e.Promise).WithOne().HasForeignKey<ReplyPromise>(e => e.RefusalId).OnDelete(DeleteBehavior.Restrict);
    }
}
