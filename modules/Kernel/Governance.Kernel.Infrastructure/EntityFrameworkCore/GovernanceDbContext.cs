using System.Reflection;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>
/// The base of each module's context. All contexts share the kernel's tables, so that one save writes a module's rows,
/// their audit rows and their outbox rows in one transaction.
/// </summary>
public abstract class GovernanceDbContext(DbContextOptions options, GovernanceDbContextServices services) : DbContext(options)
{
    private static readonly MethodInfo FilterByTenantMethod = typeof(GovernanceDbContext)
        .GetMethod(nameof(FilterByTenant), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The kernel's services that the context works with.</summary>
    protected GovernanceDbContextServices Services { get; } = services;

    private Guid? CurrentTenantId => Services.CurrentTenant.Id;

    private bool IsTenantFilterOn => Services.TenantFilter.IsEnabled;

    /// <summary>Notes an event beside the rows of the next save, for a change that no aggregate stands for.</summary>
    public void AddDistributedEvent(object @event) =>
        Add(OutboxMessage.For(@event, CurrentTenantId, Services.Guids.Create(), Services.Time.GetUtcNow().UtcDateTime));

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseGovernanceConventions();

    /// <summary>Maps the module's entities.</summary>
    protected abstract void ConfigureModule(ModelBuilder modelBuilder);

    /// <inheritdoc/>
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureKernel();
        ConfigureModule(modelBuilder);
        var owned = modelBuilder.Model.GetEntityTypes().Select(e => e.ClrType)
            .Where(typeof(IMultiTenant).IsAssignableFrom).ToList();
        foreach (var type in owned)
        {
            FilterByTenantMethod.MakeGenericMethod(type).Invoke(this, [modelBuilder]);
        }
    }

    private void FilterByTenant<TEntity>(ModelBuilder modelBuilder)
        where TEntity : class, IMultiTenant =>
        modelBuilder.Entity<TEntity>().HasQueryFilter(e => !IsTenantFilterOn || e.TenantId == CurrentTenantId);
}
