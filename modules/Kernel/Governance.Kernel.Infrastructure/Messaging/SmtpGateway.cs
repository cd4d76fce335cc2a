using System.Net.Sockets;
using Governance.Kernel.Messaging;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>Mail, one connection each. What a server answers may name the address, so only its code is kept.</summary>
internal sealed class SmtpGateway(IOptions<MessagingOptions> options, Patience patience, TimeProvider time) : IMessageGateway
{
    private const int TlsFromTheFirstByte = 465;

    private SmtpOptions Smtp => options.Value.Smtp;

    public bool Carries(MessageChannel channel) => channel == MessageChannel.Mail && Smtp.Host.Length > 0;

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var mail = MailOf(message);
        try
        {
            await patience.WaitAsync(token => SendAsync(mail, token), cancellationToken);
        }
        catch (SmtpCommandException e) when (IsRefusal(e))
        {
            throw new MessageRefusedException($"The mail server refused it: {(int)e.StatusCode}.");
        }
        catch (Exception e) when (e is not (OperationCanceledException or MessageDelayedException))
        {
            throw new MessageDelayedException($"The mail server did not take it: {ReasonOf(e)}.");
        }
    }

    private async Task SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        var tls = !Smtp.UseTls ? SecureSocketOptions.None
            : Smtp.Port == TlsFromTheFirstByte ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await client.ConnectAsync(Smtp.Host, Smtp.Port, tls, cancellationToken);
        if (Smtp.User.Length > 0)
        {
            await client.AuthenticateAsync(Smtp.User, Smtp.Password, cancellationToken);
        }

        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private MimeMessage MailOf(OutgoingMessage message)
    {
        if (!MailboxAddress.TryParse(message.To, out var to) || to.Address != message.To || !message.To.Contains('@', StringComparison.Ordinal))
        {
            throw new MessageRefusedException("This is no mail address.");
        }

        var from = MailboxAddress.Parse(Smtp.From);
        var mail = new MimeMessage
        {
            Date = time.GetUtcNow(),
            MessageId = $"{MessageKey.Safe(message.Key)}@{from.Domain}",
            Subject = message.Subject,
            Body = new TextPart("plain") { Text = message.Text },
        };
        mail.From.Add(new MailboxAddress(Smtp.FromName, from.Address));
        mail.To.Add(to);
        // Nobody's out-of-office note should come back.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }

    // A server that refuses us, and not the message, may take it once somebody has seen to that.
    private static bool IsRefusal(SmtpCommandException e) =>
        (int)e.StatusCode >= 500 && e.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);

    private static string ReasonOf(Exception e) => e switch
    {
        SmtpCommandException command => $"{(int)command.StatusCode}",
        SocketException socket => socket.SocketErrorCode.ToString(),
        _ => e.GetType().Name,
    };
}
