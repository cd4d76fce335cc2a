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

    // Whether a parameter is null is settled when the SQL is written, the value of one is not: "on or this tenant" as a question
    // to the database would keep SQLite from every key.
    private string? EveryTenant => Services.TenantFilter.IsEnabled ? null : "*";

    /// <summary>Notes an event beside the rows of the next save, for a change that no aggregate stands for.</summary>
    public void AddDistributedEvent(object @event) =>
        Add(OutboxMessage.For(@event, CurrentTenantId, Services.Guids.Create(), Services.Time.GetUtcNow().UtcDateTime));

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        using var _ = new DetectedOnce(ChangeTracker);
        var rows = base.SaveChanges(acceptAllChangesOnSuccess);
        SayIfSaved(rows);
        return rows;
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var _ = new DetectedOnce(ChangeTracker);
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        SayIfSaved(rows);
        return rows;
    }

    /// <summary>What a module does when rows have been saved; they are still tracked.</summary>
    protected virtual void Saved()
    {
    }

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

    private void SayIfSaved(int rows)
    {
        if (rows > 0)
        {
            Saved();
        }
    }

    private void FilterByTenant<TEntity>(ModelBuilder modelBuilder)
        where TEntity : class, IMultiTenant =>
        modelBuilder.Entity<TEntity>().HasQueryFilter(e => EF.Parameter(EveryTenant) != null || e.TenantId == CurrentTenantId);
}
