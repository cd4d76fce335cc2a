using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.BlobStoring;
using Governance.Kernel.Infrastructure.DataProtection;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>The kernel's tables (<c>kernel_*</c>), part of every context.</summary>
public static class KernelModel
{
    /// <summary>Maps the kernel's tables.</summary>
    public static void ConfigureKernel(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxMessage>(b =>
        {
            b.ToTable("kernel_outbox");
            b.Property(e => e.EventName).HasMaxLength(100);
            b.Property(e => e.Payload).HasMaxLength(int.MaxValue);
            b.Property(e => e.LastError).HasMaxLength(2000);
            b.HasIndex(e => new { e.DeadAt, e.AvailableAt, e.Id });
            b.HasIndex(e => e.LeaseId);
        });

        modelBuilder.Entity<InboxEntry>(b =>
        {
            b.ToTable("kernel_inbox");
            b.HasKey(e => new { e.MessageId, e.Handler });
            b.HasIndex(e => e.HandledAt);
        });

        modelBuilder.Entity<AuditEntry>(b =>
        {
            b.ToTable("kernel_audit");
            b.Property(e => e.Changes).HasMaxLength(int.MaxValue);
            b.HasIndex(e => new { e.TenantId, e.At });
            b.HasIndex(e => new { e.EntityType, e.EntityId });
        });

        modelBuilder.Entity<BlobChunk>(b =>
        {
            b.ToTable("kernel_blobs");
            b.HasKey(e => new { e.Hash, e.Ordinal });
            b.Property(e => e.Hash).HasMaxLength(64);
            b.Property(e => e.Content).HasMaxLength(BlobChunk.MaxBytes);
        });

        modelBuilder.Entity<DataProtectionKey>(b =>
        {
            b.ToTable("kernel_data_protection_keys");
            b.Property(e => e.Xml).HasMaxLength(8000);
        });

        modelBuilder.Entity<Marker>(b =>
        {
            b.ToTable("kernel_markers");
            b.HasKey(e => e.Name);
            b.Property(e => e.Name).HasMaxLength(100);
        });
    }
}
