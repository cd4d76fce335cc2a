using Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MySqlConnector;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>Registers contexts on the configured database.</summary>
public static class DatabaseServices
{
    /// <summary>Registers a module's context. Contexts are used again, since making one costs more than a question to the database:
    /// whatever a context asks for must be a singleton.</summary>
    public static IServiceCollection AddGovernanceDbContext<TDbContext>(this IServiceCollection services)
        where TDbContext : DbContext =>
        services.AddSingleton(new ContextRegistration(typeof(TDbContext))).AddDbContextPool<TDbContext>(
            (provider, options) => options
                .UseGovernanceDatabase(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value)
                .EnableThreadSafetyChecks(false)
                .AddInterceptors(
                    provider.GetRequiredService<OneSaveInterceptor>(),
                    provider.GetRequiredService<KeptSqliteConnections>(),
                    provider.GetRequiredService<SqliteSettingsInterceptor>(),
                    provider.GetRequiredService<SqliteTurns>(),
                    provider.GetRequiredService<PreparedQuestions>()));

    /// <summary>Chooses the provider and the retries.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="database">Which database, and where.</param>
    /// <param name="migrationsAssembly">The assembly with the migrations, for the composed context only.</param>
    public static DbContextOptionsBuilder UseGovernanceDatabase(
        this DbContextOptionsBuilder options, DatabaseOptions database, string? migrationsAssembly = null) =>
        database.Provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(
                new SqliteConnectionStringBuilder(database.ConnectionString) { ForeignKeys = true }.ConnectionString,
                sqlite => sqlite.ExecutionStrategy(d => new DeadlockExecutionStrategy(d)).MigrationsAssembly(migrationsAssembly)),
            DatabaseProvider.MySql => options.UseMySql(
                MySqlConnectionString(database.ConnectionString),
                ServerVersion.Parse(database.ServerVersion),
                mysql => mysql.ExecutionStrategy(d => new DeadlockExecutionStrategy(d)).MigrationsAssembly(migrationsAssembly)),
            _ => throw new InvalidOperationException($"Unknown database provider {database.Provider}."),
        };

    // Binary keys keep the growing order of version 7 ids and take 16 bytes instead of 36. Nothing is set on a session, so that
    // a connection from the pool need not be cleaned by a round trip of its own before each question.
    private static string MySqlConnectionString(string text) => new MySqlConnectionStringBuilder(text)
    {
        GuidFormat = MySqlGuidFormat.Binary16,
        UseAffectedRows = false,
        AllowLoadLocalInfile = false,
        ConnectionReset = false,
        CharacterSet = "utf8mb4",
    }.ConnectionString;
}
