using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>The kernel's own context: outbox, inbox, audit rows, blobs, keys and markers, and nothing else.</summary>
public sealed class KernelDbContext(DbContextOptions<KernelDbContext> options, GovernanceDbContextServices services)
    : GovernanceDbContext(options, services)
{
    /// <inheritdoc/>
    protected override void ConfigureModule(ModelBuilder modelBuilder)
    {
    }
}
