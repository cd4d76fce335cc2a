using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Infrastructure.Auditing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Data;

internal static class DeviceModel
{
    public static void ConfigureDevices(this ModelBuilder modelBuilder) => modelBuilder.Entity<RatingDevice>(b =>
    {
        b.ToTable("halls_devices");
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(HallsModel.StampLength).IsConcurrencyToken();
        b.Property(e => e.Number).HasMaxLength(Lengths.Code);
        b.Property(e => e.Model).HasMaxLength(Lengths.Place);
        b.Property(e => e.SoftwareVersion).HasMaxLength(Lengths.Code);
        b.Property(e => e.KeyHash).HasMaxLength(HallsModel.HashLength).IsNotAudited();
        b.Property(e => e.OldKeyHash).HasMaxLength(HallsModel.HashLength).IsNotAudited();
        b.Property(e => e.PairingHash).HasMaxLength(HallsModel.HashLength).IsNotAudited();
        b.HasIndex(e => new { e.TenantId, e.Number }).IsUnique();
        b.HasIndex(e => e.KeyHash).IsUnique();
        b.HasIndex(e => e.OldKeyHash);
        b.HasIndex(e => e.PairingHash);
        b.HasIndex(e => new { e.HallId, e.Number });
        b.HasIndex(e => new { e.TenantId, e.State, e.LastSeenAt });
        b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Window>().WithMany().HasForeignKey(e => e.WindowId).OnDelete(DeleteBehavior.Restrict);
    });
}
