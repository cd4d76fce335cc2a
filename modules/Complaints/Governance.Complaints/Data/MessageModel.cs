using Governance.Complaints.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class MessageModel
{
    public static void ConfigureMessages(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseMessage>(b =>
        {
            b.ToTable("complaints_messages");
            b.Property(e => e.Id).ValueGeneratedNever();
            // A sender that lost its lease writes nothing.
            b.Property(e => e.LeaseId).IsConcurrencyToken();
            b.Ignore(e => e.Key);
            b.HasIndex(e => new { e.CaseId, e.Kind, e.Ordinal }).IsUnique();
            b.HasIndex(e => e.NextTryAt);
            // How late sending is.
            b.HasIndex(e => new { e.TenantId, e.State, e.WrittenAt });
        });
        modelBuilder.Entity<StaffNotice>(b =>
        {
            b.ToTable("complaints_notices");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.CaseId, e.Kind, e.Ordinal, e.AudienceId }).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.AudienceId, e.SeenAt, e.At });
        });
    }
}
