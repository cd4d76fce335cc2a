using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using MySqlConnector;

namespace Governance.Benchmarks;

/// <summary>A database of its own on a server, dropped afterwards.</summary>
internal sealed class MariaDbDatabase : IAsyncDisposable
{
    private const string Name = "governance_bench";

    private readonly string _server;

    private MariaDbDatabase(string server) => _server = server;

    public DatabaseOptions Options => new()
    {
        Provider = DatabaseProvider.MySql,
        ConnectionString = new MySqlConnectionStringBuilder(_server) { Database = Name }.ConnectionString,
    };

    public static async Task<MariaDbDatabase> CreateAsync(string server)
    {
        var database = new MariaDbDatabase(server);
        await database.ExecuteAsync($"DROP DATABASE IF EXISTS {Name}");
        await database.ExecuteAsync($"CREATE DATABASE {Name} CHARACTER SET utf8mb4");
        return database;
    }

    public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE {Name}");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new MySqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
