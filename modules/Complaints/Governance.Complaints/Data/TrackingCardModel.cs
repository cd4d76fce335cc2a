using Governance.Complaints.Domain;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Infrastructure.Auditing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Data;

internal static class TrackingCardModel
{
    private const int PrivateLength = 600;
    private const int CodeLength = 1600;

    public static void ConfigureTrackingCards(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TrackingCard>(b =>
        {
            b.ToTable("complaints_tracking_cards");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
            b.Property(e => e.Number).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.HallCode).HasMaxLength(ComplaintsModel.HallCodeLength);
            b.Property(e => e.Told).HasMaxLength(Lengths.Reason);
            b.Property(e => e.AskPhone).HasMaxLength(TrackingCard.PhoneLength);
            b.Property(e => e.Code).HasMaxLength(CodeLength);
            b.Ignore(e => e.Missing);
            b.HasIndex(e => e.Number).IsUnique();
            // The list: what is open, the newest first; all halls, or one.
            b.HasIndex(e => new { e.TenantId, e.State, e.IssuedAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.State, e.IssuedAt });
            b.HasMany(e => e.Papers).WithOne().HasForeignKey(e => e.CardId).OnDelete(DeleteBehavior.Restrict);
            b.Navigation(e => e.Papers).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        modelBuilder.Entity<CardPaper>(b =>
        {
            b.ToTable("complaints_tracking_papers");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Name).HasMaxLength(Lengths.Name);
            b.Property(e => e.Note).HasMaxLength(PaperTold.NoteLength);
            b.HasIndex(e => e.CardId);
        });
        modelBuilder.Entity<CardEntry>(b =>
        {
            b.ToTable("complaints_tracking_entries");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.Reason).HasMaxLength(Lengths.Reason);
            b.HasIndex(e => new { e.CardId, e.Revision }).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.RequestId }).IsUnique();
        });
        modelBuilder.Entity<CardVisit>(b =>
        {
            b.ToTable("complaints_tracking_visits");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.HasIndex(e => new { e.CardId, e.Ordinal }).IsUnique();
            // The figure of a month is counted in this key alone.
            b.HasIndex(e => new { e.TenantId, e.Month, e.Ordinal, e.HallId, e.ItemId, e.Succeeded });
        });
        modelBuilder.Entity<CardViolation>(b =>
        {
            b.ToTable("complaints_tracking_violations");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.CardNumber).HasMaxLength(ComplaintsModel.CodeLength);
            b.Property(e => e.Paper).HasMaxLength(Lengths.Name);
            b.HasIndex(e => e.CardId);
            b.HasIndex(e => new { e.TenantId, e.Month, e.HallId, e.ItemId });
            b.HasIndex(e => new { e.TenantId, e.AskedAt });
            b.HasIndex(e => new { e.TenantId, e.HallId, e.AskedAt });
        });
        modelBuilder.Entity<CardKey>(b =>
        {
            b.ToTable("complaints_tracking_keys");
            b.Property(e => e.Id).ValueGeneratedNever();
            b.Property(e => e.ConcurrencyStamp).HasMaxLength(ComplaintsModel.StampLength).IsConcurrencyToken();
            b.Property(e => e.KeyId).HasMaxLength(ComplaintsModel.HallCodeLength);
            b.Property(e => e.X).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Y).HasMaxLength(Lengths.Hash);
            b.Property(e => e.Private).HasMaxLength(PrivateLength).IsNotAudited();
            b.Property(e => e.Reason).HasMaxLength(Lengths.Reason);
            b.Ignore(e => e.TenantCode);
            b.HasIndex(e => e.KeyId).IsUnique();
            b.HasIndex(e => new { e.TenantId, e.Ordinal }).IsUnique();
        });
    }
}
