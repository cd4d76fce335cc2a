using System.Diagnostics;
using System.Globalization;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Application.Passing;
using Governance.Complaints.Application.Refusals.Figures;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>The rooms beside the cases over HTTP: refusals, tracking cards, help orders, sessions, outcomes, improvements. What is done in them
/// with little stored and with much, and their pages with much.</summary>
internal static class RoomsBenchmark
{
    private const int Clients = 8;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    // A program that has just begun runs code that is still being compiled anew; what is measured is a day's work.
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(40);

    private static readonly (string What, int[] RowsOfASave, Func<RoomVisitor, Task> Course)[] Courses =
    [
        ("refusal: report, approve", [5, 3], who => RoomCourses.RefuseAsync(who)),
        ("tracking card: hand out, second visit", [5, 4], who => RoomCourses.VisitAsync(who)),
        ("help: request, assign, appointment, consent, step, done", [3, 3, 2, 2, 2, 4], RoomCourses.HelpAsync),
    ];

    /// <param name="table">Where it is written.</param>
    /// <param name="database">An empty one.</param>
    /// <param name="refusals">How many refusals there are to be, about; of the others in proportion.</param>
    public static async Task RunAsync(ResultTable table, DatabaseOptions database, int refusals)
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
        var rooms = await StoredRooms.AddAsync(app.Services, database);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients * 2 }) { BaseAddress = new Uri(address) };

        var sets = await RoomTemplates.MakeAsync(client, rooms, Clients);
        await SettleAsync(app);
        var multiplied = new MultipliedRooms(app.Services);
        await multiplied.RememberAsync();
        var floors = new List<CaseLoad>();
        var few = new List<CaseLoad>();
        foreach (var (what, rows, course) in Courses)
        {
            floors.Add(await FloorAsync(table, $"floor: the rows of \"{what}\" by raw SQL", name, app, rows));
            few.Add(await LoadAsync(client, rooms, course, FirstWarmUp));
            table.Add($"{what}; few stored", name, few[^1].Timings, "", Said(few[^1], floors[^1]));
        }

        await SettleAsync(app);
        var start = Stopwatch.GetTimestamp();
        var stored = await multiplied.MultiplyAsync(Math.Max(1, refusals / (sets * RoomTemplates.RefusalsASet)));
        table.Add("preparing", name, Stopwatch.GetElapsedTime(start).TotalMilliseconds, "", stored);
        foreach (var ((what, rows, course), i) in Courses.Select((c, i) => (c, i)))
        {
            // A shared machine is not as fast now as it was some minutes ago: each course stands beside a floor of its own.
            var later = await FloorAsync(table, $"floor again: the rows of \"{what}\"", name, app, rows);
            var full = await LoadAsync(client, rooms, course, WarmUp);
            var (plain, byFloors) = (full.PerSecond / few[i].PerSecond, full.PerSecond / later.PerSecond / (few[i].PerSecond / floors[i].PerSecond));
            table.Add($"{what}; many stored", name, full.Timings, "within 20% of few", string.Create(CultureInfo.InvariantCulture, $"{Said(full, later)}; {plain:0%} of few stored, {byFloors:0%} by the floors beside them"));
        }

        await SettleAsync(app);
        await RoomReadsBenchmark.RunAsync(table, name, app, client, rooms[0]);
        await app.StopAsync();
    }

    private static string Said(CaseLoad load, CaseLoad floor) => string.Create(
        CultureInfo.InvariantCulture, $"{load.PerSecond:0}/s, p99 of a call {load.P99OfACall:0} ms; {load.PerSecond / floor.PerSecond:0%} of the floor");

    private static async Task<CaseLoad> FloorAsync(ResultTable table, string work, string name, WebApplication app, int[] rows)
    {
        var floor = await CaseFloor.RunAsync(app.Services, rows, Clients, WarmUp, Span);
        table.Add(work, name, floor.Timings, "", string.Create(CultureInfo.InvariantCulture, $"{floor.PerSecond:0}/s, {Clients} connections"));
        return floor;
    }

    private static Task<CaseLoad> LoadAsync(HttpClient client, IReadOnlyList<StoredRoom> rooms, Func<RoomVisitor, Task> course, TimeSpan warmUp) =>
        CaseLoad.RunAsync(Clients, warmUp, Span, (n, calls) => course(new RoomVisitor(client, rooms[n % rooms.Count], calls)));

    // What the program does afterwards by itself: counters, events.
    private static async Task SettleAsync(WebApplication app)
    {
        using (app.Services.GetRequiredService<ICurrentTenant>().Change(null))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TallyFolding>().RunAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<RefusalFolding>().RunAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<PassingFolding>().RunAsync(CancellationToken.None);
            while (await scope.ServiceProvider.GetRequiredService<OutboxDispatcher>().DispatchAsync(CancellationToken.None) > 0)
            {
            }
        }
    }
}
