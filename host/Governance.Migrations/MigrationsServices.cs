using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Governance.Migrations;

/// <summary>Registers the composed context of the configured database.</summary>
public static class MigrationsServices
{
    /// <summary>Makes <see cref="GovernanceMigrationsContext"/> available.</summary>
    public static IServiceCollection AddMigrationsContext(this IServiceCollection services)
    {
        services.AddDbContext<SqliteMigrationsContext>(Configure);
        services.AddDbContext<MySqlMigrationsContext>(Configure);
        return services.AddScoped<GovernanceMigrationsContext>(provider =>
            provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.Sqlite
                ? provider.GetRequiredService<SqliteMigrationsContext>()
                : provider.GetRequiredService<MySqlMigrationsContext>());
    }

    private static void Configure(IServiceProvider provider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder options) =>
        options.UseGovernanceDatabase(
            provider.GetRequiredService<IOptions<DatabaseOptions>>().Value, typeof(MigrationsServices).Assembly.GetName().Name);
}
