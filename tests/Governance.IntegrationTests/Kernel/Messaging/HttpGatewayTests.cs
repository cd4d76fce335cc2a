using System.Net;
using System.Text.Json.Nodes;
using Governance.Kernel.Messaging;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel.Messaging;

public class HttpGatewayTests
{
    private static readonly OutgoingMessage Message = new(
        "Case:7/Answered", MessageChannel.Sms, "13800000000", "标题", "您好：\n您的诉求已有答复 😀");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MessageChannel.Sms, "sms")]
    [InlineData(MessageChannel.WeChat, "wechat")]
    public async Task A_message_is_posted_with_the_secret_and_the_key(MessageChannel channel, string name)
    {
        await using var server = await MessageServer.StartAsync();
        await using var host = HostOf(server);

        await host.Sender.SendAsync(Message with { Channel = channel }, Token);

        var request = server.Requests.ShouldHaveSingleItem();
        request.Authorization.ShouldBe("Bearer secret");
        request.ContentType.ShouldBe("application/json; charset=utf-8");
        JsonNode.Parse(request.Body)!.AsObject().ToDictionary(p => p.Key, p => (string)p.Value!).ShouldBe(new Dictionary<string, string>
        {
            ["key"] = Message.Key,
            ["channel"] = name,
            ["to"] = Message.To,
            ["text"] = Message.Text,
        });
        host.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_key_has_the_same_header_and_another_key_another()
    {
        await using var server = await MessageServer.StartAsync();
        await using var host = HostOf(server);

        await host.Sender.SendAsync(Message, Token);
        await host.Sender.SendAsync(Message, Token);
        await host.Sender.SendAsync(Message with { Key = "诉求\r\n7" }, Token);

        var keys = server.Requests.Select(r => r.IdempotencyKey).ToList();
        keys.ShouldAllBe(key => key.Length > 0);
        keys[1].ShouldBe(keys[0]);
        keys[2].ShouldNotBe(keys[0]);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.UnprocessableEntity)]
    public async Task What_the_gateway_refuses_is_refused(HttpStatusCode status)
    {
        await using var server = await MessageServer.StartAsync(status);
        await using var host = HostOf(server);

        var refusal = await Should.ThrowAsync<MessageRefusedException>(() => host.Sender.SendAsync(Message, Token));

        refusal.Message.ShouldContain($"{(int)status}");
        SaysNothing(refusal, host);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    public async Task What_may_be_otherwise_later_is_delayed(HttpStatusCode status)
    {
        await using var server = await MessageServer.StartAsync(status);
        await using var host = HostOf(server);

        var delay = await Should.ThrowAsync<MessageDelayedException>(() => host.Sender.SendAsync(Message, Token));

        delay.Message.ShouldContain($"{(int)status}");
        SaysNothing(delay, host);
        server.Requests.Count.ShouldBe(1, "a redirect is not followed");
    }

    [Fact]
    public async Task A_gateway_that_is_away_delays_the_message()
    {
        var gone = await MessageServer.StartAsync();
        await gone.DisposeAsync();
        await using var host = HostOf(gone);

        SaysNothing(await Should.ThrowAsync<MessageDelayedException>(() => host.Sender.SendAsync(Message, Token)), host);
    }

    [Fact]
    public async Task A_gateway_that_says_nothing_delays_the_message()
    {
        await using var server = await MessageServer.StartAsync(silent: true);
        await using var host = HostOf(server);

        var sending = host.Sender.SendAsync(Message, Token);
        await server.Called;
        host.Time.Advance(TimeSpan.FromSeconds(6));

        SaysNothing(await Should.ThrowAsync<MessageDelayedException>(() => sending), host);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_is_not_told_of_a_delay()
    {
        await using var server = await MessageServer.StartAsync(silent: true);
        await using var host = HostOf(server);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var sending = host.Sender.SendAsync(Message, impatient.Token);
        await server.Called;
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Mail_is_not_for_it()
    {
        await using var server = await MessageServer.StartAsync();
        await using var host = HostOf(server);

        host.Sender.Carries(MessageChannel.Mail).ShouldBeFalse();
        await Should.ThrowAsync<MessageRefusedException>(() => host.Sender.SendAsync(Message with { Channel = MessageChannel.Mail }, Token));

        server.Requests.ShouldBeEmpty();
    }

    private static MessagingHost HostOf(MessageServer server) =>
        new(("Http:Url", server.Address), ("Http:Secret", "secret"), ("TimeoutSeconds", "5"));

    private static void SaysNothing(Exception exception, MessagingHost host)
    {
        foreach (var line in host.Lines.Append(exception.ToString()))
        {
            line.ShouldNotContain(Message.To);
            line.ShouldNotContain("诉求");
        }
    }
}
