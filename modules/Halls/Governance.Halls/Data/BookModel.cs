using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Halls.Data;

internal static class BookModel
{
    public static void ConfigureBook(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Department>(Configure);
        modelBuilder.Entity<Window>(Configure);
        modelBuilder.Entity<StaffMember>(Configure);
        modelBuilder.Entity<ServiceItem>(Configure);
        modelBuilder.Entity<ItemWindow>(Configure);
        modelBuilder.Entity<Notice>(Configure);
        modelBuilder.Entity<PastState>(Configure);
        modelBuilder.Entity<PastPlace>(Configure);
    }

    private static void Configure(EntityTypeBuilder<Department> b)
    {
        ConfigureEntry<Department, Contracts.DepartmentState>(b, "halls_departments");
        b.Property(e => e.Code).HasMaxLength(Lengths.Code);
        b.Property(e => e.Phone).HasMaxLength(Lengths.Phone);
        b.HasIndex(e => new { e.TenantId, e.Code }).IsUnique();
    }

    private static void Configure(EntityTypeBuilder<Window> b)
    {
        ConfigureEntry<Window, Contracts.WindowState>(b, "halls_windows");
        b.Property(e => e.HallCode).HasMaxLength(HallsModel.CodeLength);
        b.Property(e => e.Zone).HasMaxLength(Lengths.Code);
        b.Property(e => e.Number).HasMaxLength(Lengths.Code);
        b.Property(e => e.Kinds).HasConversion(JsonList.Converter<Contracts.WindowKind>(), JsonList.Comparer<Contracts.WindowKind>());
        ConfigurePhoto(b.Property(e => e.PhotoHash), b.Property(e => e.PhotoType));
        b.HasIndex(e => new { e.HallId, e.Zone, e.Number, e.NumberKey }).IsUnique();
        b.HasIndex(e => e.TenantId);
        b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Department>().WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(EntityTypeBuilder<StaffMember> b)
    {
        ConfigureEntry<StaffMember, Contracts.StaffState>(b, "halls_staff");
        b.Property(e => e.WorkNumber).HasMaxLength(Lengths.Code);
        b.Property(e => e.Name).HasMaxLength(Lengths.Place);
        b.Property(e => e.Title).HasMaxLength(Lengths.Place);
        b.Property(e => e.AccountName).HasMaxLength(Lengths.Place);
        ConfigurePhoto(b.Property(e => e.PhotoHash), b.Property(e => e.PhotoType));
        b.HasIndex(e => new { e.TenantId, e.WorkNumber }).IsUnique();
        b.HasIndex(e => new { e.HallId, e.WorkNumber });
        b.HasIndex(e => e.WindowId);
        b.HasIndex(e => e.AccountId).IsUnique();
        b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Window>().WithMany().HasForeignKey(e => e.WindowId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Department>().WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(EntityTypeBuilder<ServiceItem> b)
    {
        ConfigureEntry<ServiceItem, Contracts.ServiceItemState>(b, "halls_items");
        b.Property(e => e.Code).HasMaxLength(Lengths.Code);
        b.Property(e => e.Conditions).HasMaxLength(Lengths.Guide);
        b.Property(e => e.Papers).HasConversion(JsonList.Converter<Contracts.RequiredPaper>(), JsonList.Comparer<Contracts.RequiredPaper>()).HasMaxLength(int.MaxValue);
        b.Property(e => e.FeeYuan).HasPrecision(12, 2);
        b.HasIndex(e => new { e.TenantId, e.Code }).IsUnique();
        b.HasOne<Department>().WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(e => e.Windows).WithOne().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.Cascade);
        b.Navigation(e => e.Windows).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Configure(EntityTypeBuilder<ItemWindow> b)
    {
        b.ToTable("halls_item_windows");
        b.HasKey(e => new { e.WindowId, e.ItemId });
        b.HasIndex(e => e.ItemId);
        b.HasIndex(e => e.TenantId);
        b.HasOne<Window>().WithMany().HasForeignKey(e => e.WindowId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(EntityTypeBuilder<Notice> b)
    {
        ConfigureEntry<Notice, Contracts.NoticeState>(b, "halls_notices");
        b.Property(e => e.Text).HasMaxLength(Lengths.Guide);
        b.Property(e => e.FileHash).HasMaxLength(HallsModel.HashLength);
        b.HasIndex(e => new { e.HallId, e.From });
        b.HasIndex(e => e.TenantId);
        b.HasOne<Hall>().WithMany().HasForeignKey(e => e.HallId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Window>().WithMany().HasForeignKey(e => e.WindowId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Department>().WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(EntityTypeBuilder<PastState> b)
    {
        b.ToTable("halls_past_states");
        b.HasKey(e => new { e.SubjectId, e.Revision });
        b.Property(e => e.Kind).HasMaxLength(Lengths.Code);
        b.Property(e => e.State).HasMaxLength(int.MaxValue);
        b.HasIndex(e => e.TenantId);
        b.HasMany(e => e.Places).WithOne().HasForeignKey(e => new { e.SubjectId, e.Revision }).OnDelete(DeleteBehavior.Cascade);
        b.Navigation(e => e.Places).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Configure(EntityTypeBuilder<PastPlace> b)
    {
        b.ToTable("halls_past_places");
        b.HasKey(e => new { e.SubjectId, e.Revision, e.PlaceId });
        b.HasIndex(e => new { e.PlaceId, e.Until });
        b.HasIndex(e => e.TenantId);
    }

    private static void ConfigureEntry<TEntry, TState>(EntityTypeBuilder<TEntry> b, string table)
        where TEntry : BookEntry<TState>
        where TState : notnull
    {
        b.ToTable(table);
        b.Property(e => e.Id).ValueGeneratedNever();
        b.Property(e => e.ConcurrencyStamp).HasMaxLength(HallsModel.StampLength).IsConcurrencyToken();
    }

    private static void ConfigurePhoto(PropertyBuilder<string?> hash, PropertyBuilder<string?> type)
    {
        hash.HasMaxLength(HallsModel.HashLength);
        type.HasMaxLength(Lengths.Code);
    }
}
