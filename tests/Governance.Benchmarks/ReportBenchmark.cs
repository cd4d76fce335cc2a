using System.Diagnostics;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>The report over all halls with three requirements and five pieces of evidence each, over HTTP, beside raw SQL on the
/// same rows in the same run.</summary>
internal static class ReportBenchmark
{
    private const int Runs = 200;
    private const int WarmUp = 20;
    private const int PiecesEach = 5;

    private static readonly string[] Mechanisms =
        [MechanismCodes.ComplaintWindow, MechanismCodes.AssistedService, MechanismCodes.NoVeto];

    private static readonly string[] Pages =
    [
        "/mandate", "/mandate?asOf=2019-10-31", "/mandate/370700", "/mandate/370783", "/mandate/halls/370783-01", "/mandate/report.json",
    ];

    public static async Task RunAsync(ResultTable table, DatabaseOptions database)
    {
        await using var app = GovernanceHost.Build(
            [.. Setting.Of(database), "--Governance:AnonymousPermissions:0=Reporting.Mandate.View"],
            builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        var name = database.Provider == DatabaseProvider.Sqlite ? "SQLite" : "MariaDB";
        var start = Stopwatch.GetTimestamp();
        await app.PrepareAsync(simulate: false);
        table.Add("first start: tables and pack", name, Stopwatch.GetElapsedTime(start).TotalMilliseconds, "");

        start = Stopwatch.GetTimestamp();
        var pieces = await AddEvidenceAsync(app);
        var took = Stopwatch.GetElapsedTime(start);
        table.Add($"{pieces:N0} pieces of evidence from event to report", name, took.TotalMilliseconds, "",
            $"{pieces / PiecesEach / took.TotalSeconds:N0} events a second");

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var floor = await FloorAsync(app);
        table.Add("floor: the same rows by raw SQL", name, floor, "");
        foreach (var page in Pages)
        {
            var bytes = 0L;
            var timings = await Timings.OfAsync(WarmUp, Runs, async () =>
            {
                using var response = await client.GetAsync(new Uri(page, UriKind.Relative));
                response.EnsureSuccessStatusCode();
                bytes = (await response.Content.ReadAsByteArrayAsync()).LongLength;
            });
            table.Add($"GET {page}", name, timings, page.Contains("report", StringComparison.Ordinal) || page.StartsWith("/mandate?", StringComparison.Ordinal) || page == "/mandate" ? "p95 < 100 ms" : "p95 < 50 ms",
                $"{bytes / 1024.0:0} kB; {timings.Median / floor.Median:0.0} × floor");
        }

        await app.StopAsync();
    }

    private static async Task<int> AddEvidenceAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var halls = new List<Guid>();
        await foreach (var hall in scope.ServiceProvider.GetRequiredService<IHallIntegrationService>().ReadAllAsync(CancellationToken.None))
        {
            halls.Add(hall.Hall.Id);
        }

        var db = scope.ServiceProvider.GetRequiredService<KernelDbContext>();
        var dispatcher = app.Services.GetRequiredService<OutboxDispatcher>();
        foreach (var chunk in halls.Chunk(200))
        {
            foreach (var hall in chunk)
            {
                foreach (var mechanism in Mechanisms)
                {
                    db.AddDistributedEvent(new MechanismEvidenceChangedEto(hall, mechanism, 1_000_000, ["A区"], Evidence(hall)));
                }
            }

            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            await dispatcher.DispatchAsync(CancellationToken.None);
        }

        return halls.Count * Mechanisms.Length * PiecesEach;
    }

    private static EvidenceState[] Evidence(Guid hall)
    {
        var random = new Random(hall.GetHashCode());
        var since = new DateOnly(2019, 9, 1).AddDays(random.Next(0, 200));
        return
        [
            .. Enumerable.Range(0, PiecesEach).Select(n => new EvidenceState(
                new Guid(random.Next(), (short)n, 0, 0, 0, 0, 0, 0, 0, 0, (byte)n),
                n == 0 ? EvidenceKind.Declaration : EvidenceKind.Notice,
                $"模拟：佐证 {n}", "模拟", CertainDate.On(since.AddDays(n * 30)), CertainDate.On(since), true, null, null, null, null,
                since.AddDays(n * 30), "模拟", null, null, true)),
        ];
    }

    private static async Task<Timings> FloorAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<KernelDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        return await Timings.OfAsync(WarmUp, Runs, async () =>
        {
            await RawSql.ReadAsync(connection, "SELECT Id, Code, UnitCode, Name, Level, `From`, `To`, Verified, NameVerified, Simulated FROM reporting_halls");
            foreach (var mechanism in Mechanisms)
            {
                await RawSql.ReadAsync(connection,
                    $"SELECT * FROM reporting_standings WHERE Mechanism = '{mechanism}' AND FromDay <= '2026-11-23' AND ToDay > '2026-11-23'");
            }
        });
    }
}
