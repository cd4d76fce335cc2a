using Governance.Complaints.Domain;
using Governance.Complaints.Domain.StaffOutcomes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class StaffOutcomeModel
{
    public static void ConfigureStaffOutcomes(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StaffOutcome>(Configure);
        modelBuilder.Entity<OutcomeEntry>(b =>
        {
            b.ToTable("complaints_staff_outcome_entries");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Text).HasMaxLength(int.MaxValue);
            b.HasIndex(e => new { e.OutcomeId, e.Number }).IsUnique();
            // The same sheet sent twice is one entry.
            b.HasIndex(e => new { e.OutcomeId, e.RequestId }).IsUnique();
        });
        modelBuilder.Entity<OutcomeLook>(b =>
        {
            b.ToTable("complaints_staff_outcome_looks");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.OutcomeId, e.At });
        });
    }

    private static void Configure(EntityTypeBuilder<StaffOutcome> b)
    {
        b.ToTable("complaints_staff_outcomes");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.CaseNumber).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        // Long texts lie outside the row: a row of MySQL has 65,535 bytes.
        b.Property(e => e.What).HasMaxLength(int.MaxValue);
        b.Property(e => e.Decision).HasMaxLength(int.MaxValue);
        b.Property(e => e.EndedFor).HasMaxLength(int.MaxValue);
        b.Property(e => e.Salt).HasMaxLength(Lengths.Code);
        b.Ignore(e => e.Seal);
        b.HasIndex(e => e.Number).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
        b.HasIndex(e => new { e.CaseId, e.StandsSince });
        // The lists, the newest first: all halls or one, of all kinds or of one.
        b.HasIndex(e => new { e.TenantId, e.State, e.StandsSince });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.StandsSince });
        b.HasIndex(e => new { e.TenantId, e.Kind, e.State, e.StandsSince });
        // What is about oneself.
        b.HasIndex(e => new { e.TenantId, e.StaffId, e.StandsSince });
        // The figures of a month are counted in this key alone.
        b.HasIndex(e => new { e.TenantId, e.Month, e.HallId, e.Kind, e.State });
    }
}
