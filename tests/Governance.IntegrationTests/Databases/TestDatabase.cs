using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Governance.IntegrationTests.Databases;

/// <summary>An empty database of its own for a test, gone with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<Task> _drop;

    private TestDatabase(DatabaseOptions options, Func<Task> drop)
    {
        Options = options;
        _drop = drop;
    }

    public DatabaseOptions Options { get; }

    public string[] Arguments =>
    [
        $"--Governance:Database:Provider={Options.Provider}",
        $"--Governance:Database:ConnectionString={Options.ConnectionString}",
        .. Options.Provider == DatabaseProvider.MySql ? TestKeys.Arguments : [],
    ];

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? CreateSqlite() : await CreateMariaDbAsync();

    public async ValueTask DisposeAsync() => await _drop();

    /// <summary>Takes its files away; a server takes its own with it.</summary>
    public void Forget()
    {
        if (Options.Provider == DatabaseProvider.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Options.DataFolder, recursive: true);
        }
    }

    private static TestDatabase CreateSqlite()
    {
        var folder = TestFolder.Create("governance-test-");
        var options = new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = $"Data Source={Path.Combine(folder.FullName, "test.db")}",
        };
        return new TestDatabase(options, () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreateMariaDbAsync()
    {
        var server = await MariaDbServer.RunningAsync();
        var name = $"test_{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";
        await server.ExecuteAsync($"CREATE DATABASE {name} CHARACTER SET utf8mb4");
        var options = new DatabaseOptions
        {
            Provider = DatabaseProvider.MySql,
            ConnectionString = new MySqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString,
        };
        return new TestDatabase(options, () => server.ExecuteAsync($"DROP DATABASE {name}"));
    }
}
