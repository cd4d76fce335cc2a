using MimeKit;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>The services that carry messages (<c>Governance:Messaging</c>); with none, messages are written to files.</summary>
internal sealed class MessagingOptions
{
    public const string Section = "Governance:Messaging";

    public SmtpOptions Smtp { get; init; } = new();

    public HttpOptions Http { get; init; } = new();

    /// <summary>After so long without an answer a message is tried again later.</summary>
    public double TimeoutSeconds { get; init; } = 30;

    public bool IsEmpty => Smtp.Host.Length == 0 && Http.Url is null;

    public bool HasSender => Smtp.Host.Length == 0 || MailboxAddress.TryParse(Smtp.From, out _);

    public bool HasUrl => Http.Url is null or { IsAbsoluteUri: true, Scheme: "http" or "https" };
}

internal sealed class SmtpOptions
{
    public string Host { get; init; } = "";

    public int Port { get; init; } = 465;

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    public string From { get; init; } = "";

    public string FromName { get; init; } = "";

    /// <summary>TLS from the first byte on port 465, STARTTLS on others; never without it unless this is off.</summary>
    public bool UseTls { get; init; } = true;
}

internal sealed class HttpOptions
{
    public Uri? Url { get; init; }

    public string Secret { get; init; } = "";
}
