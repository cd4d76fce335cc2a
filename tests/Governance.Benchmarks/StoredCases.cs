using System.Globalization;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Governance.Benchmarks;

/// <summary>Multiplies the cases that there are, with all their rows, inside the database: the last digits of the ids are replaced
/// by a running number, so that children stay with their cases.</summary>
internal static class StoredCases
{
    private const int AtOnce = 10;
    private const int DaysApart = 4;
    private static readonly string[] Tables =
        ["complaints_cases", "complaints_deadlines", "complaints_work_orders", "complaints_holdings", "complaints_complainants", "complaints_ledger"];

    private static readonly string[] OwnIds = ["Id", "CaseId", "WorkOrderId"];

    /// <param name="services">The program's.</param>
    /// <param name="cases">How many there are to be, about.</param>
    /// <returns>What is stored now, in words.</returns>
    public static async Task<string> MultiplyAsync(IServiceProvider services, int cases)
    {
        await using var scope = services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var mysql = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.MySql;
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var quote = mysql ? '`' : '"';
        await RunAsync(db, "CREATE TABLE bench_numbers (N INT PRIMARY KEY)");
        await RunAsync(db, $"CREATE TABLE bench_cases AS SELECT Id, ROW_NUMBER() OVER (ORDER BY Id) AS T FROM complaints_cases");
        // Without a key MariaDB would compare each row with each case.
        await RunAsync(db, "CREATE UNIQUE INDEX bench_cases_id ON bench_cases (Id)");
        var templates = await db.Cases.CountAsync();
        var times = (int)Math.Ceiling((double)cases / templates);
        foreach (var table in Tables)
        {
            await RunAsync(db, $"CREATE TABLE bench_{table} AS SELECT * FROM {table}");
        }

        for (var from = 1; from < times; from += AtOnce)
        {
            await RunAsync(db, "DELETE FROM bench_numbers");
            await RunAsync(db, $"INSERT INTO bench_numbers (N) VALUES {string.Join(',', Enumerable.Range(from, Math.Min(AtOnce, times - from)).Select(n => $"({n})"))}");
            foreach (var table in Tables)
            {
                var entity = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table);
                await RunAsync(db, InsertOf(entity, table, mysql, quote, templates));
            }
        }

        if (!mysql)
        {
            // Nobody writes so much in one go; what is read afterwards should not be looked for in the log.
            await RunAsync(db, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        var ledger = await db.Ledger.LongCountAsync();
        return $"{await db.Cases.LongCountAsync():N0} cases, {ledger:N0} ledger entries, {await db.Cases.LongCountAsync(c => c.ClosedAt == null):N0} open";
    }

    private static string InsertOf(IEntityType entity, string table, bool mysql, char quote, int templates)
    {
        var id = StoreObjectIdentifier.Table(table);
        var columns = entity.GetProperties().Select(p => p.GetColumnName(id)!).ToList();
        var values = columns.Select(column => column switch
        {
            "RequestId" => "NULL",
            "SealNumber" => "1",
            // They came in over a year, as they do.
            "RegisteredAt" or "At" => mysql
                ? $"s.`{column}` - INTERVAL n.N * {DaysApart} DAY"
                : $"strftime('%Y-%m-%d %H:%M:%f', s.\"{column}\", '-' || (n.N * {DaysApart}) || ' days')",
            "Number" when table == "complaints_cases" => mysql
                ? $"LPAD(CAST(x.T + n.N * {templates} AS CHAR), 7, '0')"
                : $"printf('%07d', x.T + n.N * {templates})",
            _ when OwnIds.Contains(column) => mysql
                ? $"CONCAT(SUBSTRING(s.{quote}{column}{quote}, 1, 12), UNHEX(LPAD(HEX(n.N), 8, '0')))"
                : $"substr(s.{quote}{column}{quote}, 1, 28) || printf('%08X', n.N)",
            _ => $"s.{quote}{column}{quote}",
        });
        var key = table == "complaints_cases" ? "Id" : "CaseId";
        return string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"{quote}{c}{quote}"))}) SELECT {string.Join(", ", values)} FROM bench_{table} s JOIN bench_cases x ON x.Id = s.{key} CROSS JOIN bench_numbers n");
    }

    private static Task<int> RunAsync(ComplaintsDbContext db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
}
