using System.Text.Json.Nodes;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Messaging;
using Governance.Kernel.Messaging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Messaging;

public sealed class FileOutboxTests : IDisposable
{
    private static readonly OutgoingMessage Message = new(
        "case-7-answered", MessageChannel.Sms, "13800000000", "您的诉求已有答复", "您好：\n“无权否决” <已处理> 😀");

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("governance-outbox-");

    // 23:30 in China.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 15, 30, 0, TimeSpan.Zero));
    private readonly FileOutbox _outbox;

    public FileOutboxTests() => _outbox = new FileOutbox(
        Options.Create(new MessagingOptions()),
        Options.Create(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(_data.FullName, "test.db")}" }),
        _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Outbox => Path.Combine(_data.FullName, "outbox");

    [Fact]
    public async Task A_message_is_a_file_that_a_person_can_read_and_nobody_else()
    {
        await _outbox.SendAsync(Message, Token);

        var file = Files().ShouldHaveSingleItem();
        file.ShouldBe(Path.Combine(Outbox, "2026-11-23", "case-7-answered.json"));
        var text = await File.ReadAllTextAsync(file, Token);
        text.ShouldContain("“无权否决” <已处理>");
        var json = JsonNode.Parse(text)!.AsObject();
        json.ToDictionary(p => p.Key, p => (string)p.Value!).ShouldBe(new Dictionary<string, string>
        {
            ["key"] = Message.Key,
            ["channel"] = "sms",
            ["to"] = Message.To,
            ["subject"] = Message.Subject,
            ["text"] = Message.Text,
        });
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task The_same_key_twice_is_one_file_also_after_midnight()
    {
        await _outbox.SendAsync(Message, Token);
        await _outbox.SendAsync(Message with { Text = "又一次" }, Token);
        _time.Advance(TimeSpan.FromHours(1));
        await _outbox.SendAsync(Message, Token);

        (await File.ReadAllTextAsync(Files().ShouldHaveSingleItem(), Token)).ShouldContain("无权否决");
    }

    [Fact]
    public async Task The_same_key_at_the_same_moment_is_one_whole_file()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => _outbox.SendAsync(Message, Token), Token)));

        JsonNode.Parse(await File.ReadAllTextAsync(Files().ShouldHaveSingleItem(), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_with_a_path_in_it_stays_in_the_folder()
    {
        await _outbox.SendAsync(Message with { Key = "../../a" }, Token);
        await _outbox.SendAsync(Message with { Key = "../../b" }, Token);

        Files().Count.ShouldBe(2);
        Files().ShouldAllBe(f => Path.GetDirectoryName(f) == Path.Combine(Outbox, "2026-11-23"));
        Directory.GetFiles(_data.FullName).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_takes_nothing_delays_the_message()
    {
        await File.WriteAllTextAsync(Outbox, "in the way", Token);

        var delay = await Should.ThrowAsync<MessageDelayedException>(async () => await _outbox.SendAsync(Message, Token));

        delay.ToString().ShouldNotContain(Message.To);
    }

    [Theory]
    [InlineData(MessageChannel.Mail)]
    [InlineData(MessageChannel.Sms)]
    [InlineData(MessageChannel.WeChat)]
    public void It_carries_everything_until_a_service_is_set_up(MessageChannel channel)
    {
        _outbox.Carries(channel).ShouldBeTrue();
        With(new MessagingOptions { Smtp = new SmtpOptions { Host = "mail.test" } }).Carries(channel).ShouldBeFalse();
        With(new MessagingOptions { Http = new HttpOptions { Url = new Uri("https://gateway.test/") } }).Carries(channel).ShouldBeFalse();
    }

    public void Dispose() => _data.Delete(recursive: true);

    private FileOutbox With(MessagingOptions options) => new(Options.Create(options), Options.Create(new DatabaseOptions()), _time);

    private IReadOnlyList<string> Files() => Directory.GetFiles(Outbox, "*", SearchOption.AllDirectories);
}
