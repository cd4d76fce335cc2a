using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Governance.Web.Composition;
using Governance.Web.Verbs;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Processes;

/// <summary>What keeps the program from starting is said in words that help, before anything is written.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => _folder.PathOf("data/start.db");

    private string Database => $"--Governance:Database:ConnectionString=Data Source={File};Pooling=False";

    [Theory]
    [InlineData("441402/unit.json", "\"441400\"", "\"441499\"", "There is no unit 441499, which 梅江区 should belong to.")]
    [InlineData("442000/halls.json", "\"unit\": \"442000114\"", "\"unit\": \"442000002\"", "There are two halls 442000002-01.")]
    [InlineData("442000/rules.json", "\"cards.points\"", "\"cardPoints\"", "\"cardPoints\" is no key such as complaints.opinionWorkingDays.")]
    public async Task A_mistake_in_the_pack_is_told_with_file_line_and_reason(string file, string old, string changed, string reason)
    {
        var pack = new BrokenPack(_folder.PathOf("tenants"), "guangdong");
        var line = pack.Replace(file, old, changed);

        var start = await GovernanceProcess.RunAsync(["serve", Database, .. pack.Arguments]);

        start.ExitCode.ShouldBe(2, start.Errors);
        start.Errors.ShouldContain($"guangdong/{file}({line}): {reason}");
        start.Errors.ShouldNotContain("   at ");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public async Task All_mistakes_are_told_together_and_an_existing_database_stays_as_it_was()
    {
        await MigrateAsync();
        var before = SHA256.HashData(await System.IO.File.ReadAllBytesAsync(File, Token));
        var pack = new BrokenPack(_folder.PathOf("tenants"), "guangdong");
        pack.Delete("calendar/2023.json");
        var version = pack.Replace(
            "442000/rules.json",
            "\"versions\": [",
            """
            "versions": [
            { "effectiveFrom": "2021-05-31", "source": "a", "verified": true, "values": { "cards.points": true } },
            """);

        var start = await GovernanceProcess.RunAsync(["serve", Database, .. pack.Arguments]);

        start.ExitCode.ShouldBe(2, start.Errors);
        start.Errors.ShouldContain("2023");
        start.Errors.ShouldContain("guangdong/442000/rules.json(");
        start.Errors.ShouldContain("Two versions hold from 2021-05-31.");
        version.ShouldBeGreaterThan(0);
        SHA256.HashData(await System.IO.File.ReadAllBytesAsync(File, Token)).ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(File)!).ShouldBe([File]);
    }

    [Theory]
    [InlineData(new[] { "sevre" }, "没有“sevre”这个命令")]
    [InlineData(new[] { "serve", "now" }, "“now” 不是选项")]
    [InlineData(new[] { "report", "--format", "pdf", "--out", "r" }, "--format 只能是 json、xlsx 或 docx，不能是“pdf”。")]
    [InlineData(new[] { "report", "--format", "7", "--out", "r" }, "--format 只能是 json、xlsx 或 docx，不能是“7”。")]
    [InlineData(new[] { "report", "--as-of", "31.10.2019", "--out", "r" }, "不能是“31.10.2019”")]
    [InlineData(new[] { "report", "--as-of", "9999-12-31", "--out", "r" }, "不能是“9999-12-31”")]
    [InlineData(new[] { "report", "--as-of", "2019-10-31" }, "缺少 --out")]
    [InlineData(new[] { "reset-password" }, "缺少 --user")]
    public async Task A_command_that_cannot_be_carried_out_says_why(string[] command, string reason)
    {
        var run = await GovernanceProcess.RunAsync([.. command, Database]);

        run.ExitCode.ShouldBe(2, run.Errors);
        run.Errors.ShouldContain(reason);
        run.Errors.ShouldNotContain("   at ");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_without_keys_for_personal_data_is_refused_with_the_setting_and_a_command_that_makes_one()
    {
        var start = await GovernanceProcess.RunAsync(
            ["serve", "--Governance:Database:Provider=MySql", "--Governance:Database:ConnectionString=Server=127.0.0.1;Port=1"]);

        start.ExitCode.ShouldBe(2, start.Errors);
        start.Errors.ShouldContain("Governance:Encryption:Keys:0:Key");
        start.Errors.ShouldContain("Governance:Encryption:IndexKey");
        start.Errors.ShouldContain("openssl rand -base64 32");
        start.Errors.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("--Governance:Messaging:Smtp:Host=mail.test", "Governance:Messaging:Smtp:From")]
    [InlineData("--Governance:Messaging:Http:Url=gateway", "Governance:Messaging:Http:Url")]
    [InlineData("--Governance:Messaging:TimeoutSeconds=0", "Governance:Messaging:TimeoutSeconds")]
    [InlineData("--Governance:Messaging:Http:Url=ftp://gateway.test/", "Governance:Messaging:Http:Url")]
    public async Task A_gateway_that_cannot_be_right_is_refused_with_the_setting(string argument, string setting)
    {
        var start = await GovernanceProcess.RunAsync(["serve", Database, argument]);

        start.ExitCode.ShouldBe(2, start.Errors);
        start.Errors.ShouldContain(setting);
        start.Errors.ShouldNotContain("   at ");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_before_anything_is_made()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var start = await GovernanceProcess.RunAsync(["serve", Database, $"--Urls={address}"]);

        start.ExitCode.ShouldBe(2, start.Errors);
        start.Errors.ShouldContain($"{address} 已被别的程序占用");
        start.Errors.ShouldNotContain("   at ");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public void A_port_at_which_nobody_would_listen_may_be_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var urls = KeyValuePair.Create("urls", (string?)$"http://{other.LocalEndpoint}");
        Should.Throw<CommandLineException>(() => Check(urls));

        Check(urls, new("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:0"));
        Check(new KeyValuePair<string, string?>("urls", "http://127.0.0.1:0;http://unix:/run/governance.sock"));

        static void Check(params KeyValuePair<string, string?>[] settings) =>
            FreeAddresses.Check(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }

    public void Dispose() => _folder.Dispose();

    private async Task MigrateAsync()
    {
        await using var app = GovernanceHost.Build([Database]);
        await StartUp.MigrateAsync(app.Services, Token);
        // With the log of its writes taken back into it, the file stands alone.
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;";
        await command.ExecuteNonQueryAsync(Token);
    }
}
