using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Mediation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class MediationModel
{
    public static void ConfigureMediation(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MediationSession>(Configure);
        modelBuilder.Entity<MediationParty>(b =>
        {
            b.ToTable("complaints_mediation_parties");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Name * 2);
            b.Property(e => e.DepartmentName).HasMaxLength(Lengths.Name * 2);
            b.Property(e => e.Attendee).HasMaxLength(Lengths.Name * 2);
            b.Property(e => e.AbsentReason).HasMaxLength(Lengths.Name * 2);
            b.HasIndex(e => new { e.SessionId, e.Ordinal }).IsUnique();
            // To which sessions a department is called.
            b.HasIndex(e => new { e.TenantId, e.DepartmentId, e.SessionId });
        });
        modelBuilder.Entity<MediationPoint>(b =>
        {
            b.ToTable("complaints_mediation_points");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Subject).HasMaxLength(Lengths.Reason);
            b.Property(e => e.Said).HasMaxLength(int.MaxValue);
            b.HasIndex(e => new { e.SessionId, e.Ordinal }).IsUnique();
        });
        modelBuilder.Entity<MediationCommitment>(b =>
        {
            b.ToTable("complaints_mediation_commitments");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.DepartmentName).HasMaxLength(Lengths.Name * 2);
            b.Property(e => e.What).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => new { e.SessionId, e.Ordinal }).IsUnique();
            b.HasIndex(e => e.WorkOrderId).IsUnique();
        });
    }

    private static void Configure(EntityTypeBuilder<MediationSession> b)
    {
        b.ToTable("complaints_mediations");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.CaseNumber).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.HallCodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        b.Property(e => e.Reason).HasMaxLength(Lengths.Reason);
        b.Property(e => e.Place).HasMaxLength(Lengths.Name);
        b.Property(e => e.Chair).HasMaxLength(Lengths.Name);
        b.Property(e => e.Conclusion).HasMaxLength(int.MaxValue);
        b.Property(e => e.CancelReason).HasMaxLength(Lengths.Reason);
        b.HasIndex(e => e.Number).IsUnique();
        // The program calls one session for a case and round, whichever host does.
        b.HasIndex(e => new { e.CaseId, e.RuleRound }).IsUnique();
        // The lists: what waits, what is planned, what has ended.
        b.HasIndex(e => new { e.TenantId, e.State, e.ListedAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.ListedAt });
        b.HasMany(e => e.Parties).WithOne().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(e => e.Agenda).WithOne().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Cascade);
        b.HasMany(e => e.Commitments).WithOne().HasForeignKey(e => e.SessionId).OnDelete(DeleteBehavior.Cascade);
        foreach (var children in new[] { nameof(MediationSession.Parties), nameof(MediationSession.Agenda), nameof(MediationSession.Commitments) })
        {
            b.Navigation(children).UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }
}
