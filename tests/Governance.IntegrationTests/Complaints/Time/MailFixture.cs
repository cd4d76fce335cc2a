using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Kernel.Messaging;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>A program with a mail server and a gateway for text messages.</summary>
public abstract class MailFixture(DatabaseKind kind) : IAsyncLifetime
{
    public const string Tenant = "370781";

    private volatile string? _mailAnswer;
    private MailServer _mail = null!;
    private MessageServer _gateway = null!;

    public GovernanceApp App { get; private set; } = null!;

    internal ComplaintsHall Hall { get; private set; } = null!;

    internal IReadOnlyCollection<Posted> Posted => _gateway.Requests;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mail = new MailServer { Answer = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? _mailAnswer : null };
        _gateway = await MessageServer.StartAsync();
        App = await StartAsync(beside: null);
        Hall = await ComplaintsHall.MakeAsync(App, Tenant);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await _mail.DisposeAsync();
        await _gateway.DisposeAsync();
    }

    /// <summary>A second program on the same database.</summary>
    public Task<GovernanceApp> StartBesideAsync() => StartAsync(App);

    /// <summary>What the mail server answers to the next addresses: empty hangs up, <c>null</c> takes them.</summary>
    public void AnswerMail(string? answer) => _mailAnswer = answer;

    /// <summary>What the gateway answers to the next text messages.</summary>
    public void AnswerTexts(HttpStatusCode status) => _gateway.Status = status;

    /// <summary>The text messages that the gateway took for a number.</summary>
    public IReadOnlyList<(string Key, string Text)> TextsTo(string phone) =>
    [
        .. Posted.Select(p => JsonNode.Parse(p.Body)!).Where(p => (string)p["to"]! == phone).Select(p => ((string)p["key"]!, (string)p["text"]!)),
    ];

    /// <summary>The mails that came to an address.</summary>
    internal IReadOnlyList<MimeMessage> MailsTo(string address) =>
        [.. _mail.Mails.Where(m => m.To.Mailboxes.Any(to => to.Address == address))];

    /// <summary>Registers a case that is answered by mail.</summary>
    public async Task<JsonElement> RegisterAsync(string email) =>
        await Hall.RegisterAsync(new { answerBy = "email", complainant = new { name = "演示市民", email } });

    /// <summary>Sends what is due.</summary>
    public static Task<int> SendAsync(GovernanceApp app) => app.Services.GetRequiredService<MessageSending>().RunAsync(Token);

    public Task<int> SendAsync() => SendAsync(App);

    /// <summary>The messages of a case, as its page shows them.</summary>
    internal Task<IReadOnlyList<CaseMessageView>> MessagesAsync(string number) => App.InTenantAsync<IServiceProvider, IReadOnlyList<CaseMessageView>>(
        Tenant, async services =>
        {
            var id = await services.GetRequiredService<ComplaintsDbContext>().Cases.Where(c => c.Number == number).Select(c => c.Id).SingleAsync(Token);
            return await services.GetRequiredService<CaseMessages>().OfAsync(id, Token);
        });

    /// <summary>The only message of a case.</summary>
    internal async Task<CaseMessage> MessageAsync(string number) => await DueCases.ReadAsync(
        App, db => db.Messages.AsNoTracking().SingleAsync(m => db.Cases.Any(c => c.Id == m.CaseId && c.Number == number), Token));

    private Task<GovernanceApp> StartAsync(GovernanceApp? beside) => GovernanceApp.StartAsync(kind, new AppSettings
    {
        Configure = TestSignIn.Configure,
        Beside = beside,
        Now = beside?.Time.GetUtcNow() ?? GovernanceApp.Now,
        Arguments =
        [
            "--Governance:Messaging:Smtp:Host=127.0.0.1",
            $"--Governance:Messaging:Smtp:Port={_mail.Port.ToString(CultureInfo.InvariantCulture)}",
            "--Governance:Messaging:Smtp:UseTls=false",
            "--Governance:Messaging:Smtp:From=hall@example.test",
            $"--Governance:Messaging:Http:Url={_gateway.Address}",
            "--Governance:Messaging:Http:Secret=secret",
            "--Governance:PublicSite:Address=https://hall.example.test",
        ],
    });
}

public sealed class MailOnSqlite() : MailFixture(DatabaseKind.Sqlite);

public sealed class MailOnMariaDb() : MailFixture(DatabaseKind.MariaDb);
