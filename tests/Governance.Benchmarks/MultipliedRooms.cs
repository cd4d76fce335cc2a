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

/// <summary>Multiplies what there is in the rooms beside the cases inside the database: the last digits of the ids are replaced by a running
/// number, which is also put behind each number that staff know something by, so that all stays together.</summary>
internal sealed class MultipliedRooms(IServiceProvider services)
{
    private const int AtOnce = 10;
    private const int Days = 365;
    private const int Months = 11;

    // In the order in which one belongs to the other.
    private static readonly string[] Tables =
    [
        "complaints_cases", "complaints_deadlines", "complaints_work_orders", "complaints_holdings", "complaints_complainants", "complaints_ledger", "complaints_hops",
        "complaints_case_causes", "complaints_refusals", "complaints_refusal_promises", "complaints_refused_persons", "complaints_tracking_cards", "complaints_tracking_papers",
        "complaints_tracking_entries", "complaints_tracking_visits", "complaints_tracking_violations", "complaints_assistance", "complaints_assistance_holdings",
        "complaints_assistance_entries", "complaints_assistance_people", "complaints_mediations", "complaints_mediation_parties", "complaints_mediation_points",
        "complaints_mediation_commitments", "complaints_staff_outcomes", "complaints_staff_outcome_entries", "complaints_improvements", "complaints_improvement_cases",
        "complaints_improvement_entries",
    ];

    // Counters of the months before, as the program folds them.
    private static readonly string[] Counters = ["complaints_refusal_tallies", "complaints_passing_tallies"];

    private static readonly (string What, string Table)[] Told =
    [
        ("refusals", "complaints_refusals"), ("cards", "complaints_tracking_cards"), ("papers of cards", "complaints_tracking_papers"), ("help orders", "complaints_assistance"),
        ("sessions", "complaints_mediations"), ("outcomes", "complaints_staff_outcomes"), ("improvements", "complaints_improvements"), ("cases", "complaints_cases"),
    ];

    private static readonly string[] OwnIds = ["Id", "CaseId", "WorkOrderId", "MediationId", "RefusalId", "CardId", "OrderId", "SessionId", "OutcomeId", "ImprovementId"];

    private static readonly string[] Numbers = ["Number", "CaseNumber", "CardNumber"];

    // What lies ahead stays there: the sweeps would find all of it overdue, and work while something else is measured.
    private static readonly string[] Ahead =
        ["DueAt", "DueOn", "NextAt", "RemindAt", "YellowAt", "RedAt", "ReturnUntil", "ValidUntil", "AppointmentAt", "AppointmentUntil"];

    private readonly bool _mysql = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.MySql;

    /// <summary>What there is now is multiplied later; what comes after is not.</summary>
    public Task RememberAsync() => WithAsync(async db =>
    {
        foreach (var table in Tables.Concat(Counters))
        {
            await RunAsync(db, $"CREATE TABLE bench_{table} AS SELECT * FROM {table}");
        }

        return true;
    });

    /// <param name="times">How many times as much there is to be.</param>
    /// <returns>What is stored now, in words.</returns>
    public Task<string> MultiplyAsync(int times) => WithAsync(async db =>
    {
        await RunAsync(db, "CREATE TABLE bench_numbers (N INT PRIMARY KEY)");
        for (var from = 1; from < times; from += AtOnce)
        {
            await NumbersAsync(db, from, Math.Min(AtOnce, times - from));
            foreach (var table in Tables)
            {
                await RunAsync(db, InsertOf(db, table, property => ValueOf(property, Math.Max(1, Days / times))));
            }
        }

        await NumbersAsync(db, 1, Months);
        foreach (var table in Counters)
        {
            await RunAsync(db, InsertOf(db, table, property => property.Name == "From" ? BackBy(property, "n.N", "MONTH") : null));
        }

        if (!_mysql)
        {
            // Nobody writes so much in one go; what is read afterwards should not be looked for in the log.
            await RunAsync(db, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        var stored = new List<string>();
        foreach (var (what, table) in Told)
        {
            var count = await CountAsync(db, $"SELECT COUNT(*) AS Value FROM {table}");
            stored.Add(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}"));
        }

        return string.Join(", ", stored);
    });

    private static async Task NumbersAsync(ComplaintsDbContext db, int from, int count)
    {
        await RunAsync(db, "DELETE FROM bench_numbers");
        await RunAsync(db, $"INSERT INTO bench_numbers (N) VALUES {string.Join(',', Enumerable.Range(from, count).Select(n => $"({n})"))}");
    }

    private string InsertOf(ComplaintsDbContext db, string table, Func<IProperty, string?> valueOf)
    {
        var properties = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table).GetFlattenedProperties().ToList();
        var (columns, values) = (properties.Select(ColumnOf), properties.Select(p => valueOf(p) ?? $"s.{ColumnOf(p)}"));
        return $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM bench_{table} s CROSS JOIN bench_numbers n";
    }

    private string? ValueOf(IProperty property, int daysApart)
    {
        var (name, column) = (property.Name, $"s.{ColumnOf(property)}");
        return name switch
        {
            _ when name.EndsWith("RequestId", StringComparison.Ordinal) => "NULL",
            "SealNumber" => "1",
            _ when Numbers.Contains(name) && property.ClrType == typeof(string) =>
                _mysql ? $"CONCAT({column}, LPAD(n.N, 4, '0'))" : $"{column} || printf('%04d', n.N)",
            _ when OwnIds.Contains(name) => _mysql
                ? $"CONCAT(SUBSTRING({column}, 1, 12), UNHEX(LPAD(HEX(n.N), 8, '0')))"
                : $"substr({column}, 1, 28) || printf('%08X', n.N)",
            _ when IsTime(property) && !Ahead.Contains(name) => BackBy(property, $"n.N * {daysApart}", "DAY"),
            _ => null,
        };
    }

    // They came in over a year, as they do. A month is told by its first day.
    private string BackBy(IProperty property, string count, string unit)
    {
        var (column, isDay, isMonth) = ($"s.{ColumnOf(property)}", property.ClrType == typeof(DateOnly) || property.ClrType == typeof(DateOnly?), property.Name == "Month");
        return _mysql
            ? isMonth ? $"DATE_FORMAT({column} - INTERVAL {count} {unit}, '%Y-%m-01')" : $"{column} - INTERVAL {count} {unit}"
            : isDay
                ? $"date({column}, '-' || ({count}) || ' {unit}'{(isMonth ? ", 'start of month'" : "")})"
                : $"strftime('%Y-%m-%d %H:%M:%f', {column}, '-' || ({count}) || ' {unit}')";
    }

    private static bool IsTime(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type && (type == typeof(DateTime) || type == typeof(DateOnly));

    private string ColumnOf(IProperty property)
    {
        var name = property.GetColumnName(StoreObjectIdentifier.Table(property.DeclaringType.ContainingEntityType.GetTableName()!));
        return _mysql ? $"`{name}`" : $"\"{name}\"";
    }

    private async Task<T> WithAsync<T>(Func<ComplaintsDbContext, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        return await work(db);
    }

    private static Task<int> RunAsync(ComplaintsDbContext db, string sql) => db.Database.ExecuteSqlRawAsync(sql);

    private static Task<long> CountAsync(ComplaintsDbContext db, string sql) => db.Database.SqlQueryRaw<long>(sql).SingleAsync();
}
