using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.IntegrationTests.Kernel;

public sealed class NotesDbContext(DbContextOptions<NotesDbContext> options, GovernanceDbContextServices services)
    : GovernanceDbContext(options, services)
{
    public DbSet<Note> Notes => Set<Note>();

    public DbSet<NoteCopy> Copies => Set<NoteCopy>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    protected override void ConfigureModule(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>(b =>
        {
            b.ToTable("tests_notes");
            b.Property(n => n.ConcurrencyStamp).HasMaxLength(32).IsConcurrencyToken();
            b.HasIndex(n => new { n.TenantId, n.Text }).IsUnique();
        });
        modelBuilder.Entity<NoteCopy>().ToTable("tests_note_copies");
        modelBuilder.Entity<Receipt>().ToTable("tests_receipts");
    }
}
