using System.Data.Common;
using Governance.Complaints.Data;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MySqlConnector;

namespace Governance.Benchmarks;

/// <summary>Commits with the rows that the saves of a course write, by prepared statements and nothing else.</summary>
internal static class CaseFloor
{
    private const int LedgerBytes = 600;

    /// <param name="services">The program's.</param>
    /// <param name="rowsOfASave">How many rows each save of the course writes.</param>
    /// <param name="clients">How many at once.</param>
    /// <param name="warmUp">Not counted.</param>
    /// <param name="span">Counted.</param>
    public static async Task<CaseLoad> RunAsync(IServiceProvider services, IReadOnlyList<int> rowsOfASave, int clients, TimeSpan warmUp, TimeSpan span)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        await db.Database.ExecuteSqlRawAsync(db.Database.IsMySqlServer()
            ? "CREATE TABLE IF NOT EXISTS bench_floor (Id BIGINT PRIMARY KEY AUTO_INCREMENT, A VARCHAR(64), B VARCHAR(64), T TEXT, KEY (A), KEY (B))"
            : "CREATE TABLE IF NOT EXISTS bench_floor (Id INTEGER PRIMARY KEY, A TEXT, B TEXT, T TEXT)");
        if (!db.Database.IsMySqlServer())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE INDEX IF NOT EXISTS bench_floor_a ON bench_floor (A)");
            await db.Database.ExecuteSqlRawAsync("CREATE INDEX IF NOT EXISTS bench_floor_b ON bench_floor (B)");
        }

        var text = new string('x', LedgerBytes);
        return await CaseLoad.RunAsync(clients, warmUp, span, async (n, calls) =>
        {
            await using var own = services.CreateAsyncScope();
            var connection = own.ServiceProvider.GetRequiredService<KernelDbContext>().Database.GetDbConnection();
            await own.ServiceProvider.GetRequiredService<KernelDbContext>().Database.OpenConnectionAsync();
            foreach (var rows in rowsOfASave)
            {
                var start = System.Diagnostics.Stopwatch.GetTimestamp();
                await SaveAsync(connection, rows, n, text);
                calls.Add(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
    }

    private static bool IsMySqlServer(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database) =>
        database.GetDbConnection() is MySqlConnection;

    private static async Task SaveAsync(DbConnection connection, int rows, int n, string text)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO bench_floor (A, B, T) VALUES " + string.Join(',', Enumerable.Range(0, rows).Select(r => $"(@a, @b{r}, @t)"));
        RawSql.AddParameter(command, "@a").Value = $"case-{n}";
        RawSql.AddParameter(command, "@t").Value = text;
        for (var r = 0; r < rows; r++)
        {
            RawSql.AddParameter(command, $"@b{r}").Value = $"{n * 7919 % 1000003}-{r}";
        }

        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }
}
