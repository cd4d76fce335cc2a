using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Data;

internal static class OpeningModel
{
    public static void ConfigureOpening(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HallHours>(b =>
        {
            b.ToTable("halls_hours");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(HallsModel.StampLength).IsConcurrencyToken();
            b.HasIndex(e => e.HallId).IsUnique();
            b.HasIndex(e => e.TenantId);
            b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<HallClosure>(b =>
        {
            b.ToTable("halls_closures");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(HallsModel.StampLength).IsConcurrencyToken();
            b.HasIndex(e => new { e.HallId, e.From });
            b.HasIndex(e => e.TenantId);
            b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
