using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Halls.Data;

internal static class DutyModel
{
    public static void ConfigureDuty(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DutyLeader>(b =>
        {
            Configure(b, "halls_duty_leaders");
            b.HasIndex(e => new { e.HallId, e.Order });
            b.HasIndex(e => e.StaffId);
            b.HasIndex(e => e.TenantId);
            b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.StaffId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<DutyDay>(b =>
        {
            Configure(b, "halls_duty_days");
            b.HasIndex(e => new { e.HallId, e.Day }).IsUnique();
            b.HasIndex(e => new { e.StaffId, e.Day });
            // What the sweep looks for: the days gone by whose fact is not written.
            b.HasIndex(e => new { e.Settled, e.Day });
            b.HasIndex(e => e.TenantId);
            b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.StaffId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<DutyLeave>(b =>
        {
            Configure(b, "halls_duty_leaves");
            b.HasIndex(e => new { e.HallId, e.From });
            b.HasIndex(e => e.TenantId);
        });
        modelBuilder.Entity<DutySwap>(b =>
        {
            Configure(b, "halls_duty_swaps");
            b.HasIndex(e => new { e.HallId, e.State, e.Day });
            b.HasIndex(e => e.TenantId);
        });
        modelBuilder.Entity<DutyAttendance>(b =>
        {
            b.ToTable("halls_duty_attendance");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.HallId, e.Day, e.StaffId, e.CheckIn }).IsUnique();
            b.HasIndex(e => e.TenantId);
        });
        modelBuilder.Entity<DutyFact>(b =>
        {
            b.ToTable("halls_duty_facts");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.PreviousHash).HasMaxLength(HallsModel.HashLength);
            b.Property(e => e.Hash).HasMaxLength(HallsModel.HashLength);
            b.HasIndex(e => new { e.HallId, e.Day }).IsUnique();
            b.HasIndex(e => new { e.HallId, e.Number }).IsUnique();
            b.HasIndex(e => e.TenantId);
        });
        modelBuilder.Entity<DutyRemark>(b =>
        {
            b.ToTable("halls_duty_remarks");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Text).HasMaxLength(Lengths.Paragraph);
            b.HasIndex(e => new { e.HallId, e.Day });
            b.HasIndex(e => e.TenantId);
        });
        modelBuilder.Entity<DutyFeed>(b =>
        {
            Configure(b, "halls_duty_feeds");
            b.Property(e => e.SecretHash).HasMaxLength(HallsModel.HashLength);
            b.HasIndex(e => e.SecretHash).IsUnique();
            b.HasIndex(e => e.StaffId).IsUnique();
            b.HasIndex(e => e.TenantId);
        });
    }

    private static void Configure<TEntity>(EntityTypeBuilder<TEntity> b, string table)
        where TEntity : AggregateRoot<Guid>
    {
        b.ToTable(table);
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(HallsModel.StampLength).IsConcurrencyToken();
    }
}
