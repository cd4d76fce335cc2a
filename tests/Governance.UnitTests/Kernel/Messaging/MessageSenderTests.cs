using Governance.Kernel.Infrastructure.Messaging;
using Governance.Kernel.Messaging;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Messaging;

public class MessageSenderTests
{
    private static readonly OutgoingMessage Message = new("case-7", MessageChannel.Sms, "13800000000", "标题", "正文\n第二行");

    private readonly Gateway _mail = new(MessageChannel.Mail);
    private readonly Gateway _sms = new(MessageChannel.Sms);
    private readonly MessageSender _sender;

    public MessageSenderTests() => _sender = new MessageSender([_mail, _sms]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_gateway_of_the_channel_gets_the_message()
    {
        await _sender.SendAsync(Message, Token);

        _sms.Sent.ShouldBe([Message]);
        _mail.Sent.ShouldBeEmpty();
        _sender.Carries(MessageChannel.Mail).ShouldBeTrue();
    }

    [Fact]
    public async Task What_nothing_carries_is_refused()
    {
        _sender.Carries(MessageChannel.WeChat).ShouldBeFalse();
        await Should.ThrowAsync<MessageRefusedException>(async () => await _sender.SendAsync(Message with { Channel = MessageChannel.WeChat }, Token));
    }

    [Theory]
    [InlineData("", "标题")]
    [InlineData("13800000000\r\nBcc: b@example.test", "标题")]
    [InlineData("13800000000\n", "标题")]
    [InlineData("13800000000", "标题\r\nBcc: b@example.test")]
    [InlineData("13800000000", "标题\nBcc: b@example.test")]
    [InlineData("13800000000", "标题\0")]
    public async Task An_address_or_subject_of_more_than_a_line_is_refused_and_not_told(string to, string subject)
    {
        var refusal = await Should.ThrowAsync<MessageRefusedException>(async () => await _sender.SendAsync(Message with { To = to, Subject = subject }, Token));

        refusal.Message.ShouldNotContain("13800000000");
        refusal.Message.ShouldNotContain("example");
        _sms.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void A_message_in_a_log_shows_neither_address_nor_text() => $"{Message}".ShouldBe("Sms case-7");

    private sealed class Gateway(MessageChannel own) : IMessageGateway
    {
        public List<OutgoingMessage> Sent { get; } = [];

        public bool Carries(MessageChannel channel) => channel == own;

        public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        {
            Sent.Add(message);
            return Task.CompletedTask;
        }
    }
}
