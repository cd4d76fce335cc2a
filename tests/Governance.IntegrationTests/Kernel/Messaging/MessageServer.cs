using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Governance.IntegrationTests.Kernel.Messaging;

/// <summary>A province's gateway for messages, on the loopback.</summary>
internal sealed class MessageServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _called = new();

    private MessageServer(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    public ConcurrentQueue<Posted> Requests { get; } = new();

    /// <summary>What it answers.</summary>
    public HttpStatusCode Status { get; set; }

    /// <summary>Ends when somebody has called.</summary>
    public Task Called => _called.Task;

    public static async Task<MessageServer> StartAsync(HttpStatusCode status = HttpStatusCode.Accepted, bool silent = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new MessageServer(builder.Build()) { Status = status };
        server._app.Run(context => server.AnswerAsync(context, silent));
        await server._app.StartAsync();
        server.Address = $"{server._app.Urls.Single()}/messages";
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, bool silent)
    {
        using var body = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers;
        Requests.Enqueue(new Posted($"{headers.Authorization}", $"{headers["Idempotency-Key"]}", $"{headers.ContentType}", await body.ReadToEndAsync()));
        _called.TrySetResult();
        if (silent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        context.Response.StatusCode = (int)Status;
        context.Response.Headers.Location = Address;
        await context.Response.WriteAsync("13800000000 诉求");
    }
}

/// <summary>What was posted.</summary>
internal sealed record Posted(string Authorization, string IdempotencyKey, string ContentType, string Body);
