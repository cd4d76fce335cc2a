using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Governance.IntegrationTests.Kernel.Messaging;

/// <summary>A mail server on the loopback: enough of RFC 5321 for one sender, and it refuses what a test wants refused.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentBag<Task> _sessions = [];
    private readonly TaskCompletionSource _called = new();
    private readonly Task _accepting;

    public MailServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<MimeMessage> Mails { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    /// <summary>The answer to a command that differs from the usual one, such as <c>550 no</c>; empty hangs up.</summary>
    public Func<string, string?> Answer { get; init; } = _ => null;

    /// <summary>Whether it takes calls and then says nothing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Ends when somebody has called.</summary>
    public Task Called => _called.Task;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_sessions);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _sessions.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
                _called.TrySetResult();
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            // One byte a character: what was sent as UTF-8 is kept as it came.
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            if (!IsSilent)
            {
                await writer.WriteLineAsync("220 mail.test");
            }

            while (await reader.ReadLineAsync(_end.Token) is { } command)
            {
                Commands.Enqueue(command);
                var answer = Answer(command) ?? Usual(command);
                if (answer.Length == 0)
                {
                    return;
                }

                await writer.WriteLineAsync(answer);
                if (answer.StartsWith("354", StringComparison.Ordinal))
                {
                    var mail = await MailAsync(reader);
                    var verdict = Answer(".") ?? "250 taken";
                    if (verdict.StartsWith("250", StringComparison.Ordinal))
                    {
                        Mails.Enqueue(mail);
                    }

                    await writer.WriteLineAsync(verdict);
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
        }
    }

    private async Task<MimeMessage> MailAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line and not ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())), _end.Token);
    }

    private static string Usual(string command) => command.Split(' ')[0].ToUpperInvariant() switch
    {
        "EHLO" => "250-mail.test\r\n250-8BITMIME\r\n250 AUTH PLAIN",
        "AUTH" => "235 welcome",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 ok",
    };
}
