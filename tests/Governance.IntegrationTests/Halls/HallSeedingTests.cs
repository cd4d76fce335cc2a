using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.IntegrationTests.Halls;

public abstract class HallSeedingTests(DatabaseKind kind)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pack_is_taken_in_once_and_read_back_whole()
    {
        await using var app = await GovernanceApp.StartAsync(kind, new AppSettings { FromNothing = true });
        var pack = app.Services.GetRequiredService<IPackHalls>();

        var halls = await ReadAllAsync(app);
        halls.Select(h => h.Hall.Code).ShouldBe(pack.All.Select(h => h.Code));
        halls.Sum(h => h.Mechanisms.Sum(m => m.Evidence.Count)).ShouldBe(pack.All.Sum(h => h.Mechanisms.Sum(m => m.Evidence.Count)));

        await SeedAsync(app);
        (await ReadAllAsync(app)).Select(h => (h.Hall.Code, h.Hall.Revision)).ShouldBe(halls.Select(h => (h.Hall.Code, h.Hall.Revision)));
    }

    [Fact]
    public async Task Taking_the_pack_in_again_finds_what_is_there()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        await app.InTenantAsync<Markers, bool>(null, async markers =>
        {
            await markers.SetAsync("halls.pack", "forgotten", Token);
            return true;
        });

        await SeedAsync(app);

        (await ReadAllAsync(app)).ShouldAllBe(h => h.Hall.Revision == 1 && h.Mechanisms.All(m => m.Revision == 1));
    }

    [Fact]
    public async Task The_simulated_year_is_marked_and_tells_of_work()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var before = (await ReadAllAsync(app)).SelectMany(h => h.Mechanisms).SelectMany(m => m.Evidence).ToDictionary(e => e.Id);

        await app.InTenantAsync<IEnumerable<ISimulationContributor>, bool>(null, async contributors =>
        {
            foreach (var contributor in contributors.Where(c => c.GetType().Assembly == typeof(Governance.Halls.HallsModule).Assembly))
            {
                await contributor.SimulateAsync(new DateOnly(2026, 11, 22), 7, Token);
            }

            return true;
        });

        var halls = await ReadAllAsync(app);
        var made = halls.SelectMany(h => h.Mechanisms).SelectMany(m => m.Evidence).Where(e => !before.ContainsKey(e.Id)).ToList();
        made.Count.ShouldBeGreaterThan(300);
        made.ShouldAllBe(e => e.Simulated && e.RecordedBy == EvidenceOrigins.Simulated);
        halls.SelectMany(h => h.Mechanisms).SelectMany(m => m.Evidence).Where(e => before.ContainsKey(e.Id)).ShouldAllBe(e => before[e.Id] == e);
        var counties = halls.Where(h => h.Hall is { Level: HallLevel.County, To: null } && h.Hall.Code.EndsWith("-01")).ToList();
        counties.Count.ShouldBe(136);
        counties.Count(h => !h.Mechanisms.Any(m => m.Mechanism == MechanismCodes.ComplaintWindow && m.Evidence.Count > 0)).ShouldBeInRange(55, 59);
        (await app.InTenantAsync<KernelDbContext, int>(null, db =>
            db.Set<OutboxMessage>().CountAsync(m => m.EventName == "halls.mechanism-activity", Token))).ShouldBeGreaterThan(100);
    }

    private static Task<bool> SeedAsync(GovernanceApp app) => app.InTenantAsync<IEnumerable<IDataSeedContributor>, bool>(null, async contributors =>
    {
        foreach (var contributor in contributors)
        {
            await contributor.SeedAsync(Token);
        }

        return true;
    });

    private static Task<List<HallSnapshot>> ReadAllAsync(GovernanceApp app) =>
        app.InTenantAsync<IHallIntegrationService, List<HallSnapshot>>(null, async service =>
        {
            var halls = new List<HallSnapshot>();
            await foreach (var hall in service.ReadAllAsync(Token))
            {
                halls.Add(hall);
            }

            return halls;
        });
}

public sealed class HallSeedingOnSqliteTests() : HallSeedingTests(DatabaseKind.Sqlite);

public sealed class HallSeedingOnMariaDbTests() : HallSeedingTests(DatabaseKind.MariaDb);
