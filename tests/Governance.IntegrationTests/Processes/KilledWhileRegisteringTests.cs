using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Tally;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Web.Composition;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>A power cut in the middle of a thousand registrations: none is lost, none is there twice, and the ledger holds.</summary>
public abstract class KilledWhileRegisteringTests(DatabaseKind kind)
{
    private const string User = "demo-hall-manager";
    private const string Password = "Wudu-qing8ma-2026";
    private const string Tenant = "370783";
    private const int Sheets = 1000;
    private const int AcknowledgedBeforeTheKill = 300;
    private const int Senders = 8;

    private readonly ConcurrentDictionary<Guid, bool> _acknowledged = new();
    private readonly ConcurrentBag<string> _unexpected = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kill_in_the_middle_of_a_thousand_registrations_loses_and_doubles_none()
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        string[] arguments = [.. database.Arguments, "--Governance:Identity:DemoAccounts=true"];
        using var person = new HttpClient(new CookieKeeper(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }));
        var ids = new SequentialGuidGenerator(TimeProvider.System);
        var sheets = Enumerable.Range(0, Sheets).Select(_ => ids.Create()).ToList();
        await using (var doomed = await GovernanceProcess.ServeAsync(arguments))
        {
            await SignInAsync(person, doomed);
            var enough = new TaskCompletionSource();
            var sending = SendAsync(person, doomed.Address, sheets, dies: true, enough);
            await enough.Task.WaitAsync(Token);
            await doomed.KillAsync();
            await sending;
        }

        _acknowledged.Count.ShouldBeInRange(AcknowledgedBeforeTheKill, Sheets - 1, "It died with work to do.");
        await using (var survivor = await GovernanceProcess.ServeAsync(arguments))
        {
            // Nobody knows of the others whether they arrived, so all of them are sent again; some of the acknowledged ones too.
            await SendAsync(person, survivor.Address, [.. sheets.Where(s => !_acknowledged.ContainsKey(s)), .. _acknowledged.Keys.Take(20)], dies: false, new());
        }

        _unexpected.ShouldBeEmpty();
        await EachIsThereOnceAsync(database, sheets);
    }

    private static async Task SignInAsync(HttpClient person, GovernanceProcess process)
    {
        var login = new Uri(process.Address, "/account/login").ToString();
        var password = process.PasswordOf(User);
        (await SubmitAsync(person, login, new() { ["UserName"] = User, ["Password"] = password })).ShouldBe(HttpStatusCode.Redirect);
        (await SubmitAsync(person, new Uri(process.Address, "/account/password").ToString(), new()
        {
            ["CurrentPassword"] = password,
            ["NewPassword"] = Password,
            ["Repeated"] = Password,
        })).ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpStatusCode> SubmitAsync(HttpClient person, string page, Dictionary<string, string> fields)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await person.GetPageAsync(page)).QuerySelector("main form")!;
        var values = PageClient.ValuesOf(form);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        using var answer = await person.PostAsync(new Uri(page), new FormUrlEncodedContent(values), Token);
        return answer.StatusCode;
    }

    private async Task SendAsync(HttpClient person, Uri host, IReadOnlyList<Guid> sheets, bool dies, TaskCompletionSource enough)
    {
        var queue = new ConcurrentQueue<Guid>(sheets);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(async _ =>
        {
            while (queue.TryDequeue(out var sheet))
            {
                try
                {
                    using var answer = await person.PostAsJsonAsync(
                        new Uri(host, "/api/v1/complaints"),
                        new { hall = $"{Tenant}-01", kind = "FaultFinding", channel = "window", text = "演示：排队太久。", requestId = sheet },
                        Token);
                    if (answer.StatusCode == HttpStatusCode.Created)
                    {
                        _acknowledged[sheet] = true;
                    }
                    else
                    {
                        _unexpected.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Token)}");
                    }
                }
                catch (HttpRequestException) when (dies)
                {
                    return;
                }

                if (_acknowledged.Count >= AcknowledgedBeforeTheKill)
                {
                    enough.TrySetResult();
                }
            }
        }));
    }

    private static async Task EachIsThereOnceAsync(TestDatabase database, List<Guid> sheets)
    {
        await using var eyes = GovernanceHost.Build([.. database.Arguments, "--Governance:Outbox:Dispatch=false", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"]);
        await eyes.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);
        var tenant = eyes.Services.GetRequiredService<ITenantStore>().FindByCode(Tenant)!.Id;
        using var inTenant = eyes.Services.GetRequiredService<ICurrentTenant>().Change(tenant);
        await using var scope = eyes.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var entries = await db.Ledger.Select(e => new { e.RequestId, e.Change, e.SealNumber, e.CaseId }).ToListAsync(Token);
        entries.Select(e => e.RequestId).ShouldBe(sheets.Select(s => (Guid?)s), ignoreOrder: true);
        entries.ShouldAllBe(e => e.Change == CaseChange.Registered && e.SealNumber != null);
        (await db.Cases.CountAsync(Token)).ShouldBe(Sheets);

        var waiting = await db.TallyDeltas.Select(d => d.Counts.Received).ToListAsync(Token);
        var folded = await db.Tallies.Where(t => t.ScopeId == tenant && t.Span == TallySpan.Altogether).Select(t => t.Counts.Received).ToListAsync(Token);
        (waiting.Sum() + folded.Sum()).ShouldBe(Sheets);

        var whole = await GovernanceProcess.RunAsync(["verify", .. database.Arguments]);
        (whole.ExitCode, whole.Errors).ShouldBe((0, ""));
        whole.Output.ShouldContain($"1 个市县共 {Sheets} 条");
        var number = await db.Cases.OrderBy(c => c.Id).Select(c => c.Number).FirstAsync(Token);
        await db.Cases.Where(c => c.Number == number).ExecuteUpdateAsync(s => s.SetProperty(c => c.Text, "别的话"), Token);
        var altered = await GovernanceProcess.RunAsync(["verify", .. database.Arguments]);
        altered.ExitCode.ShouldBe(1);
        altered.Output.ShouldContain($"台账：{Tenant} 编号 {number} 第 1 条：件上的内容和台账不一致");
    }
}

public sealed class KilledWhileRegisteringOnSqliteTests() : KilledWhileRegisteringTests(DatabaseKind.Sqlite);

public sealed class KilledWhileRegisteringOnMariaDbTests() : KilledWhileRegisteringTests(DatabaseKind.MariaDb);
