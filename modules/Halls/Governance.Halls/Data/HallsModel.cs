using Governance.Halls.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Halls.Data;

internal static class HallsModel
{
    internal const int CodeLength = 20;
    internal const int StampLength = 32;
    internal const int HashLength = 64;

    public static void ConfigureHalls(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Hall>(Configure);
        modelBuilder.Entity<HallMechanism>(Configure);
        modelBuilder.Entity<Evidence>(Configure);
        modelBuilder.Entity<RefusedAttempt>(Configure);
        modelBuilder.ConfigureBook();
        modelBuilder.ConfigureOpening();
        modelBuilder.ConfigureDuty();
        modelBuilder.ConfigureDevices();
    }

    private static void Configure(EntityTypeBuilder<Hall> b)
    {
        b.ToTable("halls_halls");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(StampLength).IsConcurrencyToken();
        b.Property(e => e.Code).HasMaxLength(CodeLength);
        b.Property(e => e.UnitCode).HasMaxLength(CodeLength);
        b.HasIndex(e => e.Code).IsUnique();
        b.HasIndex(e => new { e.TenantId, e.Code });
    }

    private static void Configure(EntityTypeBuilder<HallMechanism> b)
    {
        b.ToTable("halls_mechanisms");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(StampLength).IsConcurrencyToken();
        b.Property(e => e.Mechanism).HasMaxLength(Lengths.Place);
        b.Property(e => e.Places).HasConversion(PlacesJson.Converter, PlacesJson.Comparer).HasMaxLength(4000);
        b.HasIndex(e => new { e.HallId, e.Mechanism }).IsUnique();
        b.HasIndex(e => e.TenantId);
        b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(e => e.Evidence).WithOne().HasForeignKey(e => e.MechanismId).OnDelete(DeleteBehavior.Restrict);
        b.Navigation(e => e.Evidence).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Configure(EntityTypeBuilder<Evidence> b)
    {
        b.ToTable("halls_evidence");
        // Keys are given before a piece is added; EF would else take a piece with a key for one that is stored.
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Ignore(e => e.DatedOn);
        b.Ignore(e => e.Since);
        b.Property(e => e.DatedOnNote).HasMaxLength(Lengths.Paragraph);
        b.Property(e => e.SinceNote).HasMaxLength(Lengths.Paragraph);
        b.Property(e => e.Note).HasMaxLength(Lengths.Paragraph);
        b.Property(e => e.Link).HasMaxLength(Lengths.Address);
        b.Property(e => e.FileHash).HasMaxLength(HashLength);
        b.Property(e => e.WithdrawnReason).HasMaxLength(Lengths.Paragraph);
        b.HasIndex(e => e.MechanismId);
        b.HasIndex(e => e.TenantId);
    }

    private static void Configure(EntityTypeBuilder<RefusedAttempt> b)
    {
        b.ToTable("halls_refused_attempts");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.HallCode).HasMaxLength(CodeLength);
        b.Property(e => e.Detail).HasMaxLength(Lengths.Paragraph);
        b.HasIndex(e => new { e.TenantId, e.At });
    }
}
