using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.MultiTenancy;
using Governance.Reporting.Data;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>Two hosts on one database, one of which dies in the middle of the work: what was acknowledged is there, once.</summary>
public abstract class TwoHostsTests(DatabaseKind kind)
{
    private const string User = "demo-hall-manager";
    private const string Password = "Wudu-qing8ma-2026";
    private const string Tenant = "370783";
    private const int Writers = 4;
    private const int WritesEach = 12;
    private const int WritesBeforeTheKill = 12;

    private readonly ConcurrentBag<string> _acknowledged = [];
    private readonly ConcurrentBag<string> _unexpected = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_or_doubled_when_a_host_dies()
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        string[] arguments = [.. database.Arguments, "--Governance:Identity:DemoAccounts=true", "--Governance:Outbox:LeaseSeconds=2"];
        await using var doomed = await GovernanceProcess.ServeAsync(arguments);
        using var person = new HttpClient(new CookieKeeper(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })) { BaseAddress = doomed.Address };
        await SignInAsync(person, doomed.PasswordOf(User));
        await using var survivor = await GovernanceProcess.ServeAsync(arguments);
        var halls = await HallsAsync(person, survivor.Address);
        var enough = new TaskCompletionSource();

        var onDoomed = Enumerable.Range(0, Writers).Select(i => WriteAsync(person, doomed.Address, $"甲{i}", halls, dies: true, enough)).ToList();
        var onSurvivor = Enumerable.Range(0, Writers).Select(i => WriteAsync(person, survivor.Address, $"乙{i}", halls, dies: false, enough)).ToList();
        await enough.Task.WaitAsync(Token);
        await doomed.KillAsync();
        await Task.WhenAll(onDoomed.Concat(onSurvivor));

        _unexpected.ShouldBeEmpty();
        _acknowledged.Count.ShouldBeGreaterThanOrEqualTo(WritesBeforeTheKill);
        _acknowledged.Count(t => t.StartsWith('甲')).ShouldBeLessThan(Writers * WritesEach, "It died with work to do.");
        _acknowledged.Count(t => t.StartsWith('乙')).ShouldBe(Writers * WritesEach);
        await using var eyes = GovernanceHost.Build([.. database.Arguments, "--Governance:Outbox:Dispatch=false"]);
        await WorkedOffAsync(eyes, person, survivor.Address);
        await ThereOnceAsync(eyes);
    }

    private static async Task SignInAsync(HttpClient person, string oneTimePassword)
    {
        (await person.SubmitAsync("/account/login", new() { ["UserName"] = User, ["Password"] = oneTimePassword })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.SubmitAsync("/account/password", new()
        {
            ["CurrentPassword"] = oneTimePassword,
            ["NewPassword"] = Password,
            ["Repeated"] = Password,
        })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    // With the cookie that the other host gave.
    private static async Task<List<string>> HallsAsync(HttpClient person, Uri host)
    {
        var halls = await person.GetFromJsonAsync<JsonArray>(new Uri(host, "/api/v1/halls"), Token);
        return [.. halls!.Select(h => (string)h!["hall"]!["code"]!).Take(Writers)];
    }

    // The writers of both hosts meet at the same halls, so that they also get in each other's way.
    private async Task WriteAsync(HttpClient person, Uri host, string name, List<string> halls, bool dies, TaskCompletionSource enough)
    {
        for (var i = 0; i < WritesEach;)
        {
            var title = $"{name}-{i}";
            try
            {
                using var answer = await person.PostAsJsonAsync(
                    new Uri(host, $"/api/v1/halls/{halls[i % halls.Count]}/mechanisms/{MechanismCodes.NoVeto}/documents"),
                    new { kind = "Notice", title, source = "演示", datedOn = "2019-10-08", datedOnPrecision = "Day", sincePrecision = "Unknown" },
                    Token);
                if (answer.StatusCode == HttpStatusCode.Created)
                {
                    _acknowledged.Add(title);
                    i++;
                }
                else if (answer.StatusCode != HttpStatusCode.Conflict)
                {
                    _unexpected.Add($"{title}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Token)}");
                    i++;
                }
            }
            catch (HttpRequestException) when (dies)
            {
                return;
            }

            if (_acknowledged.Count >= WritesBeforeTheKill)
            {
                enough.TrySetResult();
            }
        }
    }

    // The survivor is another process: nothing here can be told when it has done its work, so it is asked now and then.
    private static async Task WorkedOffAsync(WebApplication eyes, HttpClient person, Uri survivor)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (await ReadAsync<KernelDbContext, int>(eyes, null, db => db.Set<OutboxMessage>().CountAsync(Token)) == 0)
            {
                return;
            }

            (await person.GetAsync(new Uri(survivor, "/health/ready"), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
            await timer.WaitForNextTickAsync(Token);
        }

        var left = await ReadAsync<KernelDbContext, List<string>>(eyes, null, db => db.Set<OutboxMessage>()
            .Select(m => m.EventName + " " + m.Attempts + " " + m.LastError).ToListAsync(Token));
        left.ShouldBeEmpty();
    }

    private async Task ThereOnceAsync(WebApplication eyes)
    {
        var stored = await ReadAsync<HallsDbContext, List<string>>(eyes, Tenant, db => db.Evidence.Select(e => e.Title).ToListAsync(Token));
        var read = (await ReadAsync<ReportingDbContext, List<EvidenceSetRow>>(eyes, null, db => db.EvidenceSets.ToListAsync(Token)))
            .SelectMany(s => s.EvidenceList()).Select(e => e.Title).ToList();
        foreach (var title in _acknowledged)
        {
            stored.Count(t => t == title).ShouldBe(1, title);
            read.Count(t => t == title).ShouldBe(1, title);
        }

        var ours = stored.Where(t => t[0] is '甲' or '乙').ToList();
        ours.ShouldBeUnique();
        read.Where(t => t[0] is '甲' or '乙').ShouldBe(ours, ignoreOrder: true);

        // Each change of a mechanism was told once, and each telling was handled once.
        var told = 0L;
        foreach (var tenant in eyes.Services.GetRequiredService<ITenantStore>().All.Select(t => t.Code).Append(null))
        {
            told += await ReadAsync<HallsDbContext, long>(eyes, tenant, db => db.Mechanisms.SumAsync(m => m.Revision, Token));
        }

        var handled = await ReadAsync<KernelDbContext, List<string>>(eyes, null, db => db.Set<InboxEntry>()
            .Where(i => i.Handler.Contains("MechanismEvidenceChanged")).Select(i => i.MessageId.ToString()).ToListAsync(Token));
        handled.ShouldBeUnique();
        handled.Count.ShouldBe((int)told);
    }

    private static async Task<TResult> ReadAsync<TContext, TResult>(WebApplication eyes, string? tenant, Func<TContext, Task<TResult>> read)
        where TContext : DbContext
    {
        var id = tenant is null ? (Guid?)null : eyes.Services.GetRequiredService<ITenantStore>().FindByCode(tenant)!.Id;
        using (eyes.Services.GetRequiredService<ICurrentTenant>().Change(id))
        {
            await using var scope = eyes.Services.CreateAsyncScope();
            return await read(scope.ServiceProvider.GetRequiredService<TContext>());
        }
    }
}

public sealed class TwoHostsOnSqliteTests() : TwoHostsTests(DatabaseKind.Sqlite);

public sealed class TwoHostsOnMariaDbTests() : TwoHostsTests(DatabaseKind.MariaDb);
