using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Governance.Migrations;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteMigrationsContext --output-dir Sqlite</c>; no database is asked.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteMigrationsContext>
{
    public SqliteMigrationsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteMigrationsContext>();
        options.UseGovernanceDatabase(new DatabaseOptions { ConnectionString = "Data Source=design.db" });
        return new SqliteMigrationsContext(options.Options);
    }
}

/// <summary>For <c>dotnet ef migrations add NAME --context MySqlMigrationsContext --output-dir MySql</c>; no database is asked.</summary>
internal sealed class MySqlDesignTimeFactory : IDesignTimeDbContextFactory<MySqlMigrationsContext>
{
    public MySqlMigrationsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<MySqlMigrationsContext>();
        options.UseGovernanceDatabase(
            new DatabaseOptions { Provider = DatabaseProvider.MySql, ConnectionString = "Server=localhost;Database=design" });
        return new MySqlMigrationsContext(options.Options);
    }
}
