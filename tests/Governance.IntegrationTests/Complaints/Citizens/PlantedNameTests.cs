using System.Globalization;
using System.Text.Json.Nodes;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Kernel.Messaging;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>
/// Somebody says who he is in every field and in the words too, and staff name him in theirs; then his cases go their whole course.
/// He must be found nowhere: in no table, event, log line, page, answer, file or message, but on the one page that shows who complained.
/// </summary>
public abstract class PlantedNameTests(DatabaseKind kind) : IAsyncLifetime
{
    private const string Tenant = "370784";
    private const string Instead = "〔已隐去〕";

    private readonly CapturedLog _log = new();
    private readonly MailServer _mail = new();
    private MessageServer _gateway = null!;
    private GovernanceApp _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _gateway = await MessageServer.StartAsync();
        _app = await GovernanceApp.StartAsync(kind, new AppSettings
        {
            Arguments =
            [
                "--Governance:Messaging:Smtp:Host=127.0.0.1",
                $"--Governance:Messaging:Smtp:Port={_mail.Port.ToString(CultureInfo.InvariantCulture)}",
                "--Governance:Messaging:Smtp:UseTls=false",
                "--Governance:Messaging:Smtp:From=hall@example.test",
                $"--Governance:Messaging:Http:Url={_gateway.Address}",
                "--Governance:Messaging:Http:Secret=secret",
            ],
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
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _mail.DisposeAsync();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Who_complained_is_found_nowhere()
    {
        var hall = await ComplaintsHall.MakeAsync(_app, Tenant);
        var course = new PlantedCourse(hall);
        await course.ResolvedOnTheSheetAsync();
        var answered = await course.AnsweredTwiceAsync();
        var decided = await course.DecidedAsync();
        var handedOver = await course.HandedOverAsync();
        while (await _app.DispatchAsync() > 0)
        {
        }

        await _app.Services.GetRequiredService<MessageSending>().RunAsync(Token);
        var seen = new List<(string Where, string Text)>();
        foreach (var (number, ticket) in new[] { answered, decided, handedOver })
        {
            seen.AddRange(await PlantedReading.ReadAsync(hall, number, ticket));
        }

        var late = await course.LateAsync();
        seen.AddRange(await PlantedReading.ReadAsync(hall, late.Number, late.Ticket));
        var shown = await hall.DoAsync(hall.Clerk, answered.Number, "complainant", new { purpose = "回访", full = true });
        PlantedPerson.FoundIn(shown.ToString()).Count().ShouldBe(6, "whoever may look sees him, or nothing here is tested");
        seen.Count(s => s.Text.Contains(Instead, StringComparison.Ordinal) && s.Where.Contains(".xlsx", StringComparison.Ordinal))
            .ShouldBeGreaterThan(3, "what staff wrote is in the files, without him");
        foreach (var (where, text) in seen.Concat(Sent()))
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

    // A mail and a text message bear the address that they go to, and nothing else of him.
    private List<(string Where, string Text)> Sent()
    {
        _mail.Mails.Count.ShouldBeGreaterThan(3);
        _mail.Mails.ShouldAllBe(m => m.To.Mailboxes.Single().Address == PlantedPerson.Email);
        var posted = _gateway.Requests.Select(r => JsonNode.Parse(r.Body)!.AsObject()).ToList();
        posted.ShouldNotBeEmpty();
        posted.ShouldAllBe(p => (string?)p["to"] == PlantedPerson.Phone);
        posted.ForEach(p => p.Remove("to"));
        return
        [
            .. _mail.Mails.Select(m => ($"mail {m.Subject}", $"{m.Subject}\n{m.TextBody}\n{m.HtmlBody}\n{HeadersOf(m)}")),
            .. posted.Select(p => ("text message", p.ToJsonString())),
        ];
    }

    private static string HeadersOf(MimeMessage mail) => string.Join('\n', mail.Headers.Where(h => h.Id != HeaderId.To));
}

public sealed class PlantedNameOnMariaDbTests() : PlantedNameTests(DatabaseKind.MariaDb);

public sealed class PlantedNameOnSqliteTests() : PlantedNameTests(DatabaseKind.Sqlite);
