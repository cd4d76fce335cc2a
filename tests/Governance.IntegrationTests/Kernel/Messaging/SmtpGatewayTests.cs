using System.Globalization;
using System.Text;
using Governance.Kernel.Messaging;
using MimeKit;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel.Messaging;

public class SmtpGatewayTests
{
    private const string Refused = "550 5.1.1 <zhang@example.test> is unknown here";

    private static readonly OutgoingMessage Message = new(
        "Case:7/Answered", MessageChannel.Mail, "zhang@example.test", "您的诉求（编号 7）已经有了答复，请在七天内评价，逾期不再提醒", "您好：\n.\n..一行以点开头\n窗口无权否决 😀\n");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_as_it_was_written()
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port);

        await host.Sender.SendAsync(Message, Token);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe(Message.Subject);
        mail.TextBody.ShouldNotBeNull().ReplaceLineEndings("\n").ShouldBe(Message.Text);
        mail.To.ShouldHaveSingleItem().ToString().ShouldBe(Message.To);
        mail.From.ShouldHaveSingleItem().ShouldBe(new MailboxAddress("演示市政务服务中心", "hall@example.test"));
        mail.Date.ShouldBe(host.Time.GetUtcNow());
        mail.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        server.Commands.Last().ShouldBe("QUIT");
    }

    [Fact]
    public async Task The_same_key_has_the_same_message_id_and_another_key_another()
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port);

        await host.Sender.SendAsync(Message, Token);
        await host.Sender.SendAsync(Message, Token);
        await host.Sender.SendAsync(Message with { Key = "Case:7_Answered" }, Token);

        var ids = server.Mails.Select(m => m.MessageId ?? "").ToList();
        ids.Count.ShouldBe(3);
        ids[0].ShouldMatch("^[a-z0-9_-]+@example\\.test$");
        ids[1].ShouldBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
    }

    [Fact]
    public async Task It_signs_in_where_an_account_is_set()
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port, ("Smtp:User", "hall"), ("Smtp:Password", "secret"));

        await host.Sender.SendAsync(Message, Token);

        server.Commands.ShouldContain($"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes("\0hall\0secret"))}");
    }

    [Theory]
    [InlineData("RCPT")]
    [InlineData(".")]
    public async Task What_the_server_refuses_for_good_is_refused(string at)
    {
        await using var server = new MailServer { Answer = command => command.StartsWith(at, StringComparison.Ordinal) ? Refused : null };
        await using var host = HostOf(server.Port);

        var refusal = await Should.ThrowAsync<MessageRefusedException>(() => host.Sender.SendAsync(Message, Token));

        refusal.Message.ShouldContain("550");
        SaysNothing(refusal, host);
        server.Mails.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RCPT", "451 4.7.1 <zhang@example.test> later")]
    [InlineData("MAIL", "550 hall@example.test may not send")]
    [InlineData("EHLO", "")]
    [InlineData("RCPT", "")]
    [InlineData(".", "452 full")]
    [InlineData("AUTH", "535 no")]
    public async Task What_may_be_otherwise_later_is_delayed(string at, string answer)
    {
        await using var server = new MailServer { Answer = command => command.StartsWith(at, StringComparison.Ordinal) ? answer : null };
        await using var host = HostOf(server.Port, ("Smtp:User", "hall"), ("Smtp:Password", "secret"));

        var delay = await Should.ThrowAsync<MessageDelayedException>(() => host.Sender.SendAsync(Message, Token));

        SaysNothing(delay, host);
    }

    [Fact]
    public async Task A_server_that_is_away_delays_the_mail()
    {
        var gone = new MailServer();
        var port = gone.Port;
        await gone.DisposeAsync();
        await using var host = HostOf(port);

        var delay = await Should.ThrowAsync<MessageDelayedException>(() => host.Sender.SendAsync(Message, Token));

        delay.Message.ShouldContain("ConnectionRefused");
        SaysNothing(delay, host);
    }

    [Fact]
    public async Task A_server_that_says_nothing_delays_the_mail()
    {
        await using var server = new MailServer { IsSilent = true };
        await using var host = HostOf(server.Port);

        var sending = host.Sender.SendAsync(Message, Token);
        await server.Called;
        host.Time.Advance(TimeSpan.FromSeconds(31));

        SaysNothing(await Should.ThrowAsync<MessageDelayedException>(() => sending), host);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_is_not_told_of_a_delay()
    {
        await using var server = new MailServer { IsSilent = true };
        await using var host = HostOf(server.Port);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var sending = host.Sender.SendAsync(Message, impatient.Token);
        await server.Called;
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task No_mail_goes_out_in_the_clear_unless_that_is_set()
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port, ("Smtp:UseTls", "true"));

        await Should.ThrowAsync<MessageDelayedException>(() => host.Sender.SendAsync(Message, Token));

        server.Mails.ShouldBeEmpty();
        server.Commands.ShouldNotContain(command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zhang@example.test\r\nBcc: li@example.test")]
    [InlineData("zhang@example.test, li@example.test")]
    [InlineData("Zhang <zhang@example.test>")]
    [InlineData("zhang")]
    [InlineData("@example.test")]
    [InlineData("zhang@")]
    [InlineData("zhang@example.test> RCPT TO:<li@example.test")]
    public async Task An_address_that_is_not_one_plain_address_is_refused_before_anybody_is_called(string to)
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port);

        SaysNothing(await Should.ThrowAsync<MessageRefusedException>(() => host.Sender.SendAsync(Message with { To = to }, Token)), host);

        server.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_subject_cannot_bring_a_header_with_it()
    {
        await using var server = new MailServer();
        await using var host = HostOf(server.Port);

        await Should.ThrowAsync<MessageRefusedException>(() => host.Sender.SendAsync(Message with { Subject = "您好\r\nBcc: li@example.test" }, Token));

        server.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_carries_mail_and_nothing_else()
    {
        await using var host = HostOf(25);

        host.Sender.Carries(MessageChannel.Mail).ShouldBeTrue();
        host.Sender.Carries(MessageChannel.Sms).ShouldBeFalse();
        host.Sender.Carries(MessageChannel.WeChat).ShouldBeFalse();
    }

    private static MessagingHost HostOf(int port, params (string Key, string Value)[] more) => new(
    [
        ("Smtp:Host", "127.0.0.1"),
        ("Smtp:Port", port.ToString(CultureInfo.InvariantCulture)),
        ("Smtp:UseTls", "false"),
        ("Smtp:From", "hall@example.test"),
        ("Smtp:FromName", "演示市政务服务中心"),
        .. more,
    ]);

    private static void SaysNothing(Exception exception, MessagingHost host)
    {
        foreach (var line in host.Lines.Append(exception.ToString()))
        {
            line.ShouldNotContain("zhang");
            line.ShouldNotContain("无权否决");
        }
    }
}
