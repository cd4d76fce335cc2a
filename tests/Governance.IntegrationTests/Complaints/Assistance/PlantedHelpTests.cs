using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Assistance;

/// <summary>Somebody who is named in every field and in all words of a help order is found nowhere: in no table, event, log line or page,
/// but where the helper looks at him.</summary>
public abstract class PlantedHelpTests(DatabaseKind kind) : IAsyncLifetime
{
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
    public async Task Who_is_helped_is_found_nowhere()
    {
        var desk = new HelpDesk(await ComplaintsHall.MakeAsync(_app, "370784"));
        var hall = desk.Hall;
        var asked = await desk.AskAsync(new
        {
            visit = "AtHome",
            requester = "Relative",
            people = 2,
            text = PlantedPerson.In("老人办认证。"),
            person = new { name = PlantedPerson.Name, phone = "139-0041-7417", address = PlantedPerson.IdNumber },
            asker = new { name = PlantedPerson.Helper, phone = PlantedPerson.Phone },
            list = new[] { new { name = PlantedPerson.WeChat }, new { name = PlantedPerson.Email } },
        });
        var (number, ticket) = (CitizenClient.NumberOf(asked), CitizenClient.TicketOf(asked));
        await desk.DoAsync(hall.Clerk, number, "assign", new { helper = await desk.HelperAsync("演示承办员") });
        await desk.DoAsync(hall.Handler, number, "hand-over", new { helper = await desk.HelperAsync("演示协办员"), reason = PlantedPerson.In("调休。") });
        await desk.DoAsync(hall.OtherHandler, number, "appointment", new { day = "2026-12-01", from = "09:00", until = "10:00", place = $"{PlantedPerson.Name}家门口" });
        await desk.DoAsync(hall.OtherHandler, number, "consent", new { by = "Self", how = "OralBeforeWitness", witness = PlantedPerson.Helper });
        await desk.DoAsync(hall.OtherHandler, number, "steps", new { text = PlantedPerson.In("办了。") });
        var shown = await desk.DoAsync(hall.OtherHandler, number, "person", new { purpose = PlantedPerson.In("联系。") });
        await desk.DoAsync(hall.OtherHandler, number, "complete", new { text = PlantedPerson.In("办好。") });
        await desk.CitizenSendsAsync(asked, "rate", new() { ["Input.Level"] = "5", ["Input.Text"] = PlantedPerson.In("谢谢。") });
        var other = await desk.AskAsync(new { person = new { name = PlantedPerson.Name, phone = PlantedPerson.Phone } });
        await desk.DoAsync(hall.Clerk, CitizenClient.NumberOf(other), "cancel", new { text = $"{PlantedPerson.Name}说不用了。" });
        await desk.LivenessAsync();

        PlantedPerson.FoundIn(shown.ToString()).Count().ShouldBe(6, "whoever may look sees him, or nothing here is tested");
        foreach (var (where, text) in await ReadAsync(hall, number, ticket))
        {
            PlantedPerson.FoundIn(text).ShouldBeEmpty(where);
        }

        var tables = await Tables.ReadAsync(_app);
        string.Join('\n', tables["complaints_assistance_people"]).ShouldContain("v1.");
        string.Join('\n', tables["complaints_assistance_entries"]).ShouldContain("〔已隐去〕");
        foreach (var (table, rows) in tables)
        {
            PlantedPerson.FoundIn(string.Join('\n', rows)).ShouldBeEmpty(table);
        }

        _log.Lines.Count.ShouldBeGreaterThan(100);
        _log.Lines.SelectMany(line => PlantedPerson.FoundIn(line).Select(part => $"{part}: {line}")).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<(string Where, string Text)>> ReadAsync(ComplaintsHall hall, string number, string ticket)
    {
        using var auditor = _app.NewVisitor();
        TestSignIn.SignIn(auditor, RoleNames.Auditor, hall.Tenant);
        var seen = new List<(string, string)>();
        foreach (var (who, client) in new[] { ("clerk", hall.Clerk), ("helper", hall.OtherHandler), ("manager", hall.Manager), ("auditor", auditor), ("anybody", _app.NewVisitor()) })
        {
            foreach (var path in new[]
            {
                $"/assistance/{number}", $"/assistance/{number}/slip", $"/assistance/{number}/person", $"/assistance/{number}/rating", "/assistance", "/assistance?list=Done",
                "/assistance/helpers", $"/api/v1/assistance/{number}", "/api/v1/assistance?list=Done", "/api/v1/assistance/helpers", $"/a/{ticket}", $"/a/{ticket}/code", $"/h/{hall.Hall}/help",
            })
            {
                using var response = await client.GetAsync(path, Token);
                ((int)response.StatusCode).ShouldBeLessThan(500, $"{who} {path}");
                seen.Add(($"{who} {path}", await response.Content.ReadAsStringAsync(Token)));
            }
        }

        return seen;
    }
}

public sealed class PlantedHelpOnSqliteTests() : PlantedHelpTests(DatabaseKind.Sqlite);

public sealed class PlantedHelpOnMariaDbTests() : PlantedHelpTests(DatabaseKind.MariaDb);
