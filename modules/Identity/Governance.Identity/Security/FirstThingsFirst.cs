using Governance.Identity.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Governance.Identity.Security;

/// <summary>Whoever has a one-time password changes it, and whoever needs a second factor sets it up, before anything else
/// that asks for a signed-in user.</summary>
internal sealed class FirstThingsFirst(ApiProblems problems) : IAuthorizationMiddlewareResultHandler
{
    private static readonly (string Claim, string Code, string Page)[] FirstThings =
    [
        (GovernanceClaims.MustChangePassword, IdentityErrorCodes.MustChangePassword, "/account/password"),
        (IdentityClaims.MustEnrol, IdentityErrorCodes.MustEnrol, "/account/authenticator"),
    ];

    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var first = FirstThings.FirstOrDefault(thing => context.User.HasClaim(claim => claim.Type == thing.Claim));
        if (first.Page is null || context.GetEndpoint()?.Metadata.GetMetadata<ReachableFirstAttribute>() is not null)
        {
            return _default.HandleAsync(next, context, policy, authorizeResult);
        }

        if (ApiProblems.IsApi(context.Request))
        {
            return problems.WriteAsync(context, StatusCodes.Status403Forbidden, first.Code);
        }

        var back = HttpMethods.IsGet(context.Request.Method) ? $"{context.Request.Path}{context.Request.QueryString}" : "/";
        context.Response.Redirect($"{context.Request.PathBase}{first.Page}?returnUrl={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }
}
