using System.Net;

namespace Governance.IntegrationTests.Web;

/// <summary>Keeps cookies between the requests of one visitor.</summary>
public sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies)
            {
                _cookies.SetCookies(request.RequestUri!, cookie);
            }
        }

        return response;
    }
}
