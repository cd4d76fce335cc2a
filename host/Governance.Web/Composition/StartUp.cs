using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Modularity;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Governance.Migrations;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Governance.Web.Composition;

/// <summary>Brings the database up to date before the first request: tables, the modules' own start, the pack's data.</summary>
public static class StartUp
{
    private const int SimulationSeed = 20191031;

    /// <summary>Migrates, starts the modules, seeds, and works off what the seeding told the other modules.</summary>
    public static async Task PrepareAsync(this WebApplication app, bool simulate, CancellationToken cancellationToken = default)
    {
        // A mistake in the pack, the settings or the keys stops the start before the database is touched.
        app.Services.GetRequiredService<IUnitDirectory>();
        app.Services.GetService<IStartupValidator>()?.Validate();
        app.Services.GetRequiredService<IStringEncryptionService>();
        var steps = new StartSteps(app.Logger);
        // It asks only for the processor, and goes on beside what waits for the database.
        var models = Task.Run(() => ContextModels.Build(app.Services), cancellationToken);
        await steps.RunAsync("tables", () => MigrateAsync(app.Services, cancellationToken));
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            await steps.RunAsync(module.GetType().Name, () => module.OnApplicationInitializationAsync(app.Services, cancellationToken));
        }

        await steps.RunAsync("pack", () => SeedAsync(app.Services, cancellationToken));
        if (simulate)
        {
            await steps.RunAsync("simulated year", () => SimulateAsync(app.Services, cancellationToken));
        }

        await models;
        await app.Services.GetRequiredService<SimulationState>().RefreshAsync(cancellationToken);
        await steps.RunAsync("events", () => app.Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(cancellationToken));
    }

    /// <summary>Applies the migrations that are missing. Where none is, the large model of all tables is not built.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceMigrationsContext>();
        CreateDataFolder(scope.ServiceProvider.GetRequiredService<IOptions<DatabaseOptions>>().Value);
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    private static void CreateDataFolder(DatabaseOptions database)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            Directory.CreateDirectory(database.DataFolder);
        }
    }

    // Two hosts that start at once add the same rows under the same keys: one of them fails, looks again, and finds them.
    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = services.CreateAsyncScope();
                foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>())
                {
                    await contributor.SeedAsync(cancellationToken);
                }

                return;
            }
            catch (DbUpdateException) when (attempt < 3)
            {
            }
        }
    }

    /// <summary>Adds the simulated year once.</summary>
    public static async Task SimulateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var markers = scope.ServiceProvider.GetRequiredService<Markers>();
        if (await markers.FindAsync(Markers.Simulated, cancellationToken) is not null)
        {
            return;
        }

        var today = scope.ServiceProvider.GetRequiredService<TimeProvider>().Today();
        foreach (var contributor in scope.ServiceProvider.GetServices<ISimulationContributor>())
        {
            await contributor.SimulateAsync(today, SimulationSeed, cancellationToken);
        }

        await markers.SetAsync(Markers.Simulated, today.ToString("O"), cancellationToken);
    }
}
