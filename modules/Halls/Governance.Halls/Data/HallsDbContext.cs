using Governance.Halls.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Data;

internal sealed class HallsDbContext(DbContextOptions<HallsDbContext> options, GovernanceDbContextServices services)
    : GovernanceDbContext(options, services)
{
    public DbSet<Hall> Halls => Set<Hall>();

    public DbSet<HallMechanism> Mechanisms => Set<HallMechanism>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureHalls();
}
