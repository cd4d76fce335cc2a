using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.IntegrationTests.Databases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>Many write the ledger of one tenant while two hosts seal it: the chain does not fork and nothing is lost.</summary>
public abstract class LedgerOnTwoHostsTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const int Writers = 20;
    private const int CasesEach = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_writers_and_two_sealing_hosts_make_one_chain()
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        string[] arguments = [.. database.Arguments, "--Governance:Outbox:Dispatch=false", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"];
        await using var one = GovernanceHost.Build(arguments);
        await one.PrepareAsync(simulate: false, Token);
        await using var other = GovernanceHost.Build(arguments);
        await other.PrepareAsync(simulate: false, Token);

        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => WriteAsync(i % 2 == 0 ? one : other), Token)));
        var seals = await Task.WhenAll(Task.Run(() => SealWhileAsync(one, writing), Token), Task.Run(() => SealWhileAsync(other, writing), Token));
        await writing;

        seals.Sum().ShouldBeGreaterThan(0);
        using var inTenant = one.Services.GetRequiredService<ICurrentTenant>().Change(TenantOf(one));
        await using var scope = one.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        (await db.Ledger.CountAsync(Token)).ShouldBe(Writers * CasesEach);
        (await db.Ledger.CountAsync(e => e.SealNumber == null, Token)).ShouldBe(0);
        var chain = await db.Seals.OrderBy(s => s.Number).ToListAsync(Token);
        chain.Count.ShouldBe(seals.Sum());
        chain[^1].Total.ShouldBe(Writers * CasesEach);
        var finding = (await one.Services.GetRequiredService<ILedgerVerification>().VerifyAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem();
        finding.ShouldBe(new LedgerFinding(Tenant, Writers * CasesEach, chain.Count, chain.Count, chain[^1].Hash, null));
    }

    private static async Task<int> SealWhileAsync(WebApplication host, Task writing)
    {
        var seals = 0;
        while (!writing.IsCompleted)
        {
            seals += await host.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);
            await Task.Yield();
        }

        return seals + await host.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);
    }

    private static async Task WriteAsync(WebApplication host)
    {
        using var inTenant = host.Services.GetRequiredService<ICurrentTenant>().Change(TenantOf(host));
        for (var i = 0; i < CasesEach; i++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IntakeService>().RegisterAsync(
                new RegisterCaseRequest($"{Tenant}-01", CaseKind.FaultFinding, "window", "演示：排队太久。", RequestId: host.Services.GetRequiredService<IGuidGenerator>().Create()),
                new Actor(ActorKind.Staff, null, "演示员甲", null, null), Token);
        }
    }

    private static Guid TenantOf(WebApplication host) => host.Services.GetRequiredService<ITenantStore>().FindByCode(Tenant)!.Id;
}

public sealed class LedgerOnTwoHostsOnSqliteTests() : LedgerOnTwoHostsTests(DatabaseKind.Sqlite);

public sealed class LedgerOnTwoHostsOnMariaDbTests() : LedgerOnTwoHostsTests(DatabaseKind.MariaDb);
