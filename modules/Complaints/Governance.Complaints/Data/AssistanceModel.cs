using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Assistance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Complaints.Data;

internal static class AssistanceModel
{
    public static void ConfigureAssistance(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AssistedService>(Configure);
        modelBuilder.Entity<AssistanceHolding>(b =>
        {
            b.ToTable("complaints_assistance_holdings");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.OrderId, e.Ordinal }).IsUnique();
        });
        modelBuilder.Entity<AssistanceEntry>(b =>
        {
            b.ToTable("complaints_assistance_entries");
            b.Property(e => e.Id).ValueGeneratedNever();
            // A name and a reason, a level and its words.
            b.Property(e => e.Text).HasMaxLength(Lengths.Reason + Lengths.Name * 3);
            b.HasIndex(e => new { e.OrderId, e.Number }).IsUnique();
            // The same sheet sent twice is one entry.
            b.HasIndex(e => new { e.OrderId, e.RequestId }).IsUnique();
        });
        modelBuilder.Entity<AssistancePerson>(b =>
        {
            b.ToTable("complaints_assistance_people");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Phone).HasMaxLength(Lengths.Encrypted);
            b.Property(e => e.Address).HasMaxLength(Lengths.Encrypted);
            b.HasIndex(e => new { e.OrderId, e.Part, e.Ordinal }).IsUnique();
        });
        modelBuilder.Entity<AssistanceDay>(b =>
        {
            b.ToTable("complaints_assistance_days");
            b.HasKey(e => new { e.HallId, e.Day });
            // Two that count the same day at once: the one that saw less tries again.
            b.Property(e => e.Done).IsConcurrencyToken();
        });
    }

    private static void Configure(EntityTypeBuilder<AssistedService> b)
    {
        b.ToTable("complaints_assistance");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
        b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
        b.Property(e => e.Text).HasMaxLength(int.MaxValue);
        b.Property(e => e.Result).HasMaxLength(Lengths.Reason);
        b.Property(e => e.Team).HasMaxLength(Lengths.Reason);
        b.Property(e => e.Place).HasMaxLength(Lengths.Name);
        b.HasIndex(e => e.Number).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
        // The work lists: to assign, today's appointments, waiting for consent, done.
        b.HasIndex(e => new { e.TenantId, e.State, e.RequestedAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.RequestedAt });
        b.HasIndex(e => new { e.TenantId, e.State, e.AppointmentAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.AppointmentAt });
        b.HasIndex(e => new { e.TenantId, e.State, e.ConsentAt, e.RequestedAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.ConsentAt, e.RequestedAt });
        b.HasIndex(e => new { e.TenantId, e.DoneAt });
        b.HasIndex(e => new { e.TenantId, e.HallId, e.DoneAt });
        // What somebody has, has done, and where he has to be next.
        b.HasIndex(e => new { e.TenantId, e.HelperId, e.State, e.AppointmentAt });
        b.HasIndex(e => new { e.TenantId, e.HelperId, e.DoneAt });
        b.HasMany(e => e.Holdings).WithOne().HasForeignKey(e => e.OrderId).OnDelete(DeleteBehavior.Restrict);
        b.Navigation(e => e.Holdings).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
