using System.Diagnostics;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Timing;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>The pages of one hall among all halls of a province, over HTTP, beside raw SQL on the same rows; and an import.</summary>
internal static class HallsBenchmark
{
    private const int Runs = 200;
    private const int WarmUp = 20;
    private const string Tenant = "370783";
    private const string Code = "370783-01";
    private const string Bar = "p95 < 50 ms";

    private static readonly string[] Pages =
    [
        $"/h/{Code}", $"/h/{Code}/board", $"/halls/{Code}/duty", $"/halls/{Code}/windows", $"/halls/{Code}/staff", $"/halls/{Code}/items",
    ];

    public static async Task RunAsync(ResultTable table, DatabaseOptions database)
    {
        var name = database.Provider == DatabaseProvider.Sqlite ? "SQLite" : "MariaDB";
        await using var app = GovernanceHost.Build(
            Setting.Of(database),
            builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                AsHallManager.Configure(builder.Services);
            });
        await app.PrepareAsync(simulate: false);
        var start = Stopwatch.GetTimestamp();
        var today = app.Services.GetRequiredService<TimeProvider>().Today();
        var halls = await StoredHalls.AddAsync(app.Services, database, today);
        table.Add("preparing: hall books of all halls", name, Stopwatch.GetElapsedTime(start).TotalMilliseconds, "",
            $"{halls:N0} halls, {halls * StoredHalls.WindowsEach:N0} windows, {halls * StoredHalls.StaffEach:N0} staff");

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var floor = await FloorAsync(app, today);
        table.Add("floor: hall, windows, staff, items, roster of one hall by raw SQL", name, floor, "");
        foreach (var page in Pages)
        {
            var bytes = 0L;
            var timings = await Timings.OfAsync(WarmUp, Runs, async () =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                if (page.StartsWith("/halls", StringComparison.Ordinal))
                {
                    request.Headers.Add(AsHallManager.Header, Tenant);
                }

                using var response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                bytes = (await response.Content.ReadAsByteArrayAsync()).LongLength;
            });
            table.Add($"GET {page}", name, timings, Bar, $"{bytes / 1024.0:0} kB; {timings.Median / floor.Median:0.0} × floor");
        }

        await ImportBenchmark.RunAsync(table, name, client, app);
        await app.StopAsync();
    }

    private static async Task<Timings> FloorAsync(WebApplication app, DateOnly today)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<KernelDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        var hall = $"(SELECT Id FROM halls_halls WHERE Code = '{Code}')";
        return await Timings.OfAsync(WarmUp, Runs, async () =>
        {
            await RawSql.ReadAsync(connection, $"SELECT * FROM halls_halls WHERE Code = '{Code}'");
            await RawSql.ReadAsync(connection, $"SELECT * FROM halls_windows WHERE HallId = {hall}");
            await RawSql.ReadAsync(connection, $"SELECT * FROM halls_staff WHERE HallId = {hall}");
            await RawSql.ReadAsync(connection,
                $"SELECT i.* FROM halls_items i JOIN halls_item_windows w ON w.ItemId = i.Id JOIN halls_windows v ON v.Id = w.WindowId WHERE v.HallId = {hall}");
            await RawSql.ReadAsync(connection, $"SELECT * FROM halls_duty_days WHERE HallId = {hall} AND Day BETWEEN '{today.AddDays(-30):yyyy-MM-dd}' AND '{today.AddDays(30):yyyy-MM-dd}'");
        });
    }
}
