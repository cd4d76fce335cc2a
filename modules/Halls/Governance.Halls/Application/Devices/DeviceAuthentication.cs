using System.Text.Encodings.Web;
using Governance.Halls.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Governance.Halls.Application.Devices;

/// <summary>Knows a device by the key that it sends as a bearer.</summary>
internal sealed class DeviceAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, DeviceKeys keys, DeviceProblems problems)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        return await keys.FindAsync(header[Prefix.Length..], Context.RequestAborted) is { } device
            ? AuthenticateResult.Success(new AuthenticationTicket(DevicePrincipal.Of(device, Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail(DeviceErrorCodes.KeyUnknown);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.Append(HeaderNames.WWWAuthenticate, "Bearer");
        return problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, DeviceErrorCodes.KeyUnknown);
    }
}
