using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>
/// Somebody says who he is in every field and in the words too; then his case goes its whole course. He must be found nowhere:
/// in no table, event, log line, page or answer, but on the one page that shows who complained.
/// </summary>
public abstract class PlantedNameTests(DatabaseKind kind) : IAsyncLifetime
{
    private const string Tenant = "370783";

    private readonly CapturedLog _log = new();
    private GovernanceApp _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await GovernanceApp.StartAsync(kind, new AppSettings
    {
        Configure = services =>
        {
            TestSignIn.Configure(services);
            services.AddSingleton<ILoggerProvider>(_log);
            services.PostConfigure<LoggerFilterOptions>(options =>
            {
                options.MinLevel = LogLevel.Trace;
                options.Rules.Clear();
            });
        },
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Who_complained_is_found_nowhere()
    {
        var hall = await ComplaintsHall.MakeAsync(_app, Tenant);
        var registered = await hall.RegisterAsync(new
        {
            text = PlantedPerson.In("材料交了三遍。"),
            wanted = PlantedPerson.In("一次说清。"),
            item = hall.Item,
            onBehalf = true,
            answerBy = "email",
            complainant = PlantedPerson.Said,
        });
        var number = CitizenClient.NumberOf(registered);
        await RunCourseAsync(hall, number, $"/t/{CitizenClient.TicketOf(registered)}");
        while (await _app.DispatchAsync() > 0)
        {
        }

        var seen = await ReadEverythingAsync(hall, number, CitizenClient.TicketOf(registered));
        var shown = await hall.DoAsync(hall.Clerk, number, "complainant", new { purpose = "回访", full = true });
        PlantedPerson.FoundIn(shown.ToString()).Count().ShouldBe(6, "whoever may look sees him, or nothing here is tested");

        foreach (var (where, text) in seen)
        {
            PlantedPerson.FoundIn(text).ShouldBeEmpty(where);
        }

        foreach (var (table, rows) in await Tables.ReadAsync(_app))
        {
            PlantedPerson.FoundIn(string.Join('\n', rows)).ShouldBeEmpty(table);
        }

        _log.Lines.Count.ShouldBeGreaterThan(100);
        _log.Lines.SelectMany(line => PlantedPerson.FoundIn(line).Select(part => $"{part}: {line}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rows_that_were_read_hold_the_case_and_the_encrypted_person()
    {
        var hall = await ComplaintsHall.MakeAsync(_app, Tenant);
        await hall.RegisterAsync(new { text = "演示：窗口换了三个。", complainant = PlantedPerson.Said });

        var tables = await Tables.ReadAsync(_app);

        string.Join('\n', tables["complaints_cases"]).ShouldContain("窗口换了三个");
        string.Join('\n', tables["complaints_complainants"]).ShouldContain("v1.");
        (await _app.InTenantAsync<ComplaintsDbContext, int>(Tenant, db => db.Complainants.CountAsync(Token))).ShouldBe(1);
    }

    private async Task RunCourseAsync(ComplaintsHall hall, string number, string path)
    {
        var citizen = _app.NewVisitor();
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment }, instruction = "请核实。" });
        await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = PlantedPerson.In("想知道是谁。") });
        await hall.DoAsync(hall.OtherHandler, number, "complainant", new { purpose = PlantedPerson.In("补材料。"), full = true });
        await hall.DoAsync(hall.Handler, number, "papers/request", new { text = "身份证复印件。" });
        await CitizenClient.SendAsync(citizen, $"{path}/add", new() { ["Input.Text"] = PlantedPerson.In("材料在这里。") });
        await hall.DoAsync(hall.Clerk, number, "supplement", new { text = PlantedPerson.In("来电催问。") });
        await hall.DoAsync(hall.Clerk, number, "papers/received", new { text = "已收。" });
        await hall.DoAsync(hall.Handler, number, "extension", new { days = 2, reason = "调阅原件。" });
        await hall.DoAsync(hall.Leader, number, "extension/approve", new { });
        _app.Time.Advance(TimeSpan.FromDays(20));
        await hall.DoAsync(hall.Leader, number, "supervise", new { text = "请当天办。" });
        var other = (await hall.GetAsync(number)).GetProperty("workOrders").EnumerateArray().First(o => !o.GetProperty("leads").GetBoolean());
        await hall.DoAsync(hall.OtherHandler, number, $"work-orders/{other.GetProperty("id").GetGuid()}/report", new { text = "已调整。" });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "email", text = PlantedPerson.In("已经改了。") });
        await CitizenClient.SendAsync(citizen, $"{path}/rate", new() { ["Input.Level"] = "1", ["Input.Text"] = PlantedPerson.In("没有改。") });
        await CitizenClient.SendAsync(citizen, $"{path}/redo", new() { ["Input.Reason"] = PlantedPerson.In("请重办。") });
        await hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "当面说明。" });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
    }

    // Pages that are not there, or not for somebody, answer too: what they answer is read like the rest.
    private async Task<IReadOnlyList<(string Where, string Text)>> ReadEverythingAsync(ComplaintsHall hall, string number, string ticket)
    {
        var people = new Dictionary<string, HttpClient>
        {
            ["clerk"] = hall.Clerk,
            ["leader"] = hall.Leader,
            ["handler"] = hall.Handler,
            ["other handler"] = hall.OtherHandler,
            ["manager"] = hall.Manager,
            ["city"] = Visitor(RoleNames.CityOffice, "370700"),
            ["province"] = Visitor(RoleNames.ProvincialAdministrator, null),
            ["auditor"] = Visitor(RoleNames.Auditor, Tenant),
            ["anybody"] = _app.NewVisitor(),
        };
        string[] addresses =
        [
            $"/complaints/{number}", $"/complaints/{number}/files", $"/complaints/{number}/complainant", $"/complaints/{number}/receipt", "/complaints",
            "/complaints/today", "/complaints/ledger", "/complaints/record-book", "/complaints/books", "/complaints/new", $"/api/v1/complaints/{number}",
            "/api/v1/complaints", "/api/v1/complaints/counts", $"/t/{ticket}", $"/t/{ticket}/add", $"/t/{ticket}/code", $"/h/{Tenant}-01", "/",
        ];
        var seen = new List<(string, string)>();
        foreach (var (who, client) in people)
        {
            foreach (var address in addresses)
            {
                using var response = await client.GetAsync(address, Token);
                ((int)response.StatusCode).ShouldBeLessThan(500, $"{who} {address}");
                seen.Add(($"{who} {address}", await response.Content.ReadAsStringAsync(Token)));
            }
        }

        return seen;
    }

    private HttpClient Visitor(string role, string? tenant)
    {
        var visitor = _app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }
}

public sealed class PlantedNameOnMariaDbTests() : PlantedNameTests(DatabaseKind.MariaDb);

public sealed class PlantedNameOnSqliteTests() : PlantedNameTests(DatabaseKind.Sqlite);
