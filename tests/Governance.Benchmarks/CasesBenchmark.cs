using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Application.Figures;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>Cases from registration to their end over HTTP, with none stored and with many; lists, counts and the sweep among them.</summary>
internal static class CasesBenchmark
{
    private const int Clients = 8;
    private const int MostTemplatesOfATenant = 30;
    private static readonly int[] RowsOfASave = [6, 7, 5, 5];
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    // A program that has just begun runs code that is still being compiled anew; what is measured is a day's work.
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(120);

    public static async Task RunAsync(ResultTable table, DatabaseOptions database, int cases)
    {
        var name = database.Provider == DatabaseProvider.Sqlite ? "SQLite" : "MariaDB";
        var time = new ShiftedTime();
        await using var app = GovernanceHost.Build(
            Setting.Of(database),
            builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Services.AddSingleton<TimeProvider>(time);
                AsHallManager.Configure(builder.Services);
            });
        await app.PrepareAsync(simulate: false);
        var places = await StoredPlaces.AddAsync(app.Services, database);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients * 2 }) { BaseAddress = new Uri(address) };

        var floor = await CaseFloor.RunAsync(app.Services, RowsOfASave, Clients, WarmUp, Span);
        table.Add("floor: the rows of a case's four saves by raw SQL", name, floor.Timings, "", $"{floor.PerSecond:0} cases/s, {Clients} connections");
        var empty = await LoadAsync(client, places, FirstWarmUp);
        table.Add("register, assign, answer, close; none stored", name, empty.Timings, ">= 100 cases/s", Said(empty, floor));

        var templates = places.Count * Math.Clamp(cases / places.Count, 1, MostTemplatesOfATenant);
        await MakeTemplatesAsync(client, places, templates);
        await SettleAsync(app);
        var start = Stopwatch.GetTimestamp();
        var stored = await StoredCases.MultiplyAsync(app.Services, cases);
        table.Add($"preparing: {cases:N0} cases", name, Stopwatch.GetElapsedTime(start).TotalMilliseconds, "", stored);
        // A shared machine is not as fast now as it was some minutes ago: each course stands beside a floor of its own.
        var later = await CaseFloor.RunAsync(app.Services, RowsOfASave, Clients, WarmUp, Span);
        table.Add($"floor again, {cases:N0} stored", name, later.Timings, "", $"{later.PerSecond:0} cases/s, {Clients} connections");
        var full = await LoadAsync(client, places, WarmUp);
        var (plain, byFloors) = (full.PerSecond / empty.PerSecond, full.PerSecond / later.PerSecond / (empty.PerSecond / floor.PerSecond));
        table.Add(
            $"register, assign, answer, close; {cases:N0} stored", name, full.Timings, ">= 100 cases/s, within 20% of none",
            $"{Said(full, later)}; {plain:P0} of none stored, {byFloors:P0} by the floors beside them");
        await SettleAsync(app);
        await CaseReadsBenchmark.RunAsync(table, name, app, client, places);
        await app.StopAsync();
        await SweepBenchmark.RunAsync(table, name, app.Services, time);
    }

    private static string Said(CaseLoad load, CaseLoad floor) =>
        $"{load.PerSecond:0} cases/s, p99 of a call {load.P99OfACall:0} ms; {load.PerSecond / floor.PerSecond:0%} of the floor";

    private static Task<CaseLoad> LoadAsync(HttpClient client, IReadOnlyList<StoredPlace> places, TimeSpan warmUp) =>
        CaseLoad.RunAsync(Clients, warmUp, Span, (n, calls) => LiveAsync(client, places[n % places.Count], calls));

    private static async Task LiveAsync(HttpClient client, StoredPlace place, ICollection<double> calls)
    {
        var number = await RegisterAsync(client, place, calls);
        await CallAsync(client, place, $"/api/v1/complaints/{number}/assign", new { lead = place.Department, instruction = "请核实。" }, calls);
        await CallAsync(client, place, $"/api/v1/complaints/{number}/answer", new { channel = "in-person", text = "演示：已经办好。" }, calls);
        await CallAsync(client, place, $"/api/v1/complaints/{number}/close", new { revision = (long?)null }, calls);
    }

    private static async Task<string> RegisterAsync(HttpClient client, StoredPlace place, ICollection<double> calls)
    {
        var registered = await CallAsync(client, place, "/api/v1/complaints", new
        {
            hall = place.Hall,
            kind = "FaultFinding",
            channel = "window",
            text = "演示：材料交了三遍，第二次来又说缺一张证明。",
            complainant = new { name = "示例市民", phone = "13800000000" },
        }, calls);
        return registered.GetProperty("number").GetString()!;
    }

    private static async Task<JsonElement> CallAsync(HttpClient client, StoredPlace place, string path, object body, ICollection<double> calls)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(AsHallManager.Header, place.Tenant);
        using var response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        calls.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return answer;
    }

    // One of each tenant is left open: registered, and nothing more.
    private static Task MakeTemplatesAsync(HttpClient client, IReadOnlyList<StoredPlace> places, int templates) =>
        Parallel.ForEachAsync(Enumerable.Range(0, templates), new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (n, _) =>
        {
            var place = places[n % places.Count];
            if (n < places.Count)
            {
                await RegisterAsync(client, place, []);
            }
            else
            {
                await LiveAsync(client, place, []);
            }
        });

    // What the program does afterwards by itself: counters, events.
    private static async Task SettleAsync(WebApplication app)
    {
        using (app.Services.GetRequiredService<ICurrentTenant>().Change(null))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TallyFolding>().RunAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<Kernel.Infrastructure.Outbox.OutboxDispatcher>().DispatchAsync(CancellationToken.None);
        }
    }
}
