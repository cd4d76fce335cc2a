using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Files;
using Governance.Complaints.Domain.Links;
using Governance.Complaints.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class CaseModel
{
    public static void ConfigureCases(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Complaint>(Configure);
        modelBuilder.Entity<WorkOrder>(b =>
        {
            b.ToTable("complaints_work_orders");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.DepartmentName).HasMaxLength(Lengths.Name * 2);
            b.Property(e => e.Instruction).HasMaxLength(Lengths.Reason);
            b.Property(e => e.ReturnReason).HasMaxLength(Lengths.Reason);
            b.Property(e => e.Result).HasMaxLength(int.MaxValue);
            b.HasIndex(e => e.CaseId);
            // What a department has to do, in the order in which it is due.
            b.HasIndex(e => new { e.TenantId, e.DepartmentId, e.State, e.DueAt });
        });
        modelBuilder.Entity<Holding>(b =>
        {
            b.ToTable("complaints_holdings");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.CaseId, e.Ordinal }).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.DepartmentId, e.To });
        });
        modelBuilder.Entity<CaseFile>(b =>
        {
            b.ToTable("complaints_files");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Hash).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Name).HasMaxLength(200);
            b.Property(e => e.ContentType).HasMaxLength(Lengths.Name);
            b.HasIndex(e => new { e.CaseId, e.AddedAt });
        });
        modelBuilder.Entity<CaseLink>(b =>
        {
            b.ToTable("complaints_links");
            b.HasKey(e => new { e.CaseId, e.OtherId });
        });
        modelBuilder.Entity<SupervisionOrder>(b =>
        {
            b.ToTable("complaints_supervisions");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Trigger).HasMaxLength(Lengths.Code);
            b.Property(e => e.Text).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => new { e.CaseId, e.Trigger, e.Ordinal }).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.HallId, e.OrderedAt });
            // The open ones of a tenant, and of a department, newest first.
            b.HasIndex(e => new { e.TenantId, e.OrderedAt });
            b.HasIndex(e => new { e.TenantId, e.DepartmentId, e.OrderedAt });
        });
    }

    private static void Configure(EntityTypeBuilder<Complaint> b)
    {
        b.ToTable("complaints_cases");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        b.Property(e => e.Channel).HasMaxLength(Lengths.Code);
        // Long texts lie outside the row: a row of MySQL has 65,535 bytes.
        b.Property(e => e.Text).HasMaxLength(int.MaxValue);
        b.Property(e => e.Wanted).HasMaxLength(Lengths.Reason);
        b.Property(e => e.Causes).HasConversion(CodeList.Texts, CodeList.TextsComparer).HasMaxLength(400);
        b.Property(e => e.ShieldedDepartments).HasConversion(CodeList.Ids, CodeList.IdsComparer).HasMaxLength(400);
        b.Property(e => e.AnswerBy).HasMaxLength(Lengths.Code);
        b.Property(e => e.Opinion).HasMaxLength(int.MaxValue);
        b.Property(e => e.Answer).HasMaxLength(int.MaxValue);
        b.Property(e => e.AnsweredBy).HasMaxLength(Lengths.Code);
        b.Property(e => e.HandedTo).HasMaxLength(Lengths.Name);
        b.Property(e => e.ExtensionReason).HasMaxLength(Lengths.Reason);
        b.Property(e => e.LedgerHash).HasMaxLength(Lengths.Hash);
        b.HasIndex(e => e.Number).IsUnique();
        // The work lists: what a clock runs for, in the order in which it is due; what waits; what stands where.
        b.HasIndex(e => new { e.TenantId, e.HallId, e.DueAt });
        b.HasIndex(e => new { e.TenantId, e.DueAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.PausedFor });
        b.HasIndex(e => new { e.TenantId, e.PausedFor });
        b.HasIndex(e => new { e.TenantId, e.State, e.RegisteredAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.RegisteredAt });
        // What has gone up, for those above: only what is open has the instant.
        b.HasIndex(e => new { e.TenantId, e.EscalatedAt });
        // The books, by the day of receipt; possible duplicates of the last days.
        b.HasIndex(e => new { e.TenantId, e.HallId, e.RegisteredAt });
        b.HasIndex(e => new { e.TenantId, e.RegisteredAt });
        b.HasMany(e => e.Deadlines).WithOne().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(e => e.WorkOrders).WithOne().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(e => e.Pauses).WithOne().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(e => e.Holdings).WithOne().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        foreach (var children in new[] { nameof(Complaint.Deadlines), nameof(Complaint.WorkOrders), nameof(Complaint.Pauses), nameof(Complaint.Holdings) })
        {
            b.Navigation(children).UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }
}
