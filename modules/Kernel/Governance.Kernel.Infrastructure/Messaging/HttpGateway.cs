using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Governance.Kernel.Messaging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>Text messages and WeChat by a province's own gateway: one POST each.</summary>
internal sealed class HttpGateway(HttpClient client, IOptions<MessagingOptions> options, Patience patience) : IMessageGateway
{
    // Our secret, our haste or the same message under way: nothing that the message is to blame for.
    private static readonly HttpStatusCode[] ForNow =
    [
        HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.RequestTimeout, HttpStatusCode.Conflict,
        (HttpStatusCode)425, HttpStatusCode.TooManyRequests,
    ];

    public bool Carries(MessageChannel channel) =>
        channel is MessageChannel.Sms or MessageChannel.WeChat && options.Value.Http.Url is not null;

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        patience.WaitAsync(token => PostAsync(message, token), cancellationToken);

    private async Task PostAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var request = RequestOf(message);
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            Judge(answer.StatusCode);
        }
        catch (HttpRequestException e)
        {
            throw new MessageDelayedException($"The gateway cannot be reached: {e.HttpRequestError}.");
        }
    }

    private HttpRequestMessage RequestOf(OutgoingMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Http.Url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Http.Secret);
        request.Headers.Add("Idempotency-Key", MessageKey.Safe(message.Key));
        var body = new { key = message.Key, channel = message.Channel.ToString().ToLowerInvariant(), to = message.To, text = message.Text };
        request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        return request;
    }

    private static void Judge(HttpStatusCode status)
    {
        if ((int)status is >= 400 and < 500 && !ForNow.Contains(status))
        {
            throw new MessageRefusedException($"The gateway refused it: {(int)status}.");
        }

        if ((int)status is < 200 or >= 300)
        {
            throw new MessageDelayedException($"The gateway did not take it: {(int)status}.");
        }
    }
}
