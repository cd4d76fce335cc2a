using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Migrations;

/// <summary>All tables of all modules in one context, for migrations only.</summary>
public abstract class GovernanceMigrationsContext(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseGovernanceConventions();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsMySql())
        {
            // Texts are equal when they are equal byte by byte, as on SQLite; a looser collation also mixes up rare characters.
            modelBuilder.UseCollation("utf8mb4_bin");
        }

        modelBuilder.ConfigureKernel();
        foreach (var module in ModuleCatalog.From(typeof(DataModules)).Modules.OfType<IModelModule>())
        {
            module.ConfigureModel(modelBuilder);
        }
    }
}

/// <summary>The composed context on SQLite; its migrations are in <c>Sqlite/</c>.</summary>
public sealed class SqliteMigrationsContext(DbContextOptions<SqliteMigrationsContext> options) : GovernanceMigrationsContext(options);

/// <summary>The composed context on MySQL; its migrations are in <c>MySql/</c>.</summary>
public sealed class MySqlMigrationsContext(DbContextOptions<MySqlMigrationsContext> options) : GovernanceMigrationsContext(options);
