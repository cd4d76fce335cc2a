using Governance.IntegrationTests.Databases;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Modularity;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Governance.IntegrationTests.Kernel;

/// <summary>The kernel with one small module, as one host process has it; several of these share a database.</summary>
public sealed class NotesHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public NotesHost(TestDatabase database, FakeTimeProvider time, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(time);
        new KernelModule().ConfigureServices(new ServiceConfigurationContext(services, new ConfigurationBuilder().Build()));
        services.Configure<DatabaseOptions>(o => (o.Provider, o.ConnectionString) = (database.Options.Provider, database.Options.ConnectionString));
        services.AddGovernanceDbContext<NotesDbContext>();
        services.AddSingleton<NoteHandlerScript>();
        services.AddDistributedEventHandler<NoteHandler, NoteWrittenEto, NotesDbContext>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public ICurrentTenant Tenant => _services.GetRequiredService<ICurrentTenant>();

    public NoteHandlerScript Script => _services.GetRequiredService<NoteHandlerScript>();

    public OutboxDispatcher Dispatcher => _services.GetRequiredService<OutboxDispatcher>();

    public IServiceProvider Services => _services;

    public Task CreateTablesAsync() => InTenantAsync(null, db => db.Database.EnsureCreatedAsync());

    /// <summary>Works in a tenant, with a scope of its own.</summary>
    public async Task InTenantAsync(Guid? tenant, Func<NotesDbContext, Task> work)
    {
        using (Tenant.Change(tenant))
        {
            await using var scope = _services.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<NotesDbContext>());
        }
    }

    public async Task<T> ReadAsync<T>(Guid? tenant, Func<NotesDbContext, Task<T>> read)
    {
        using (Tenant.Change(tenant))
        {
            await using var scope = _services.CreateAsyncScope();
            return await read(scope.ServiceProvider.GetRequiredService<NotesDbContext>());
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
