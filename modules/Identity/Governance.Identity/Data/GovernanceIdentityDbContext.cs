using Governance.Identity.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Data;

internal sealed class GovernanceIdentityDbContext(
    DbContextOptions<GovernanceIdentityDbContext> options, GovernanceDbContextServices services)
    : GovernanceDbContext(options, services)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<RoleGrant> Grants => Set<RoleGrant>();

    public DbSet<SignInEntry> SignIns => Set<SignInEntry>();

    protected override void ConfigureModule(ModelBuilder modelBuilder) => modelBuilder.ConfigureIdentity();
}
