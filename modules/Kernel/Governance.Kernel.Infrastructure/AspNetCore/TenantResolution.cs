using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>
/// Enters the tenant of a request: a signed-in user's own, whatever the address says; else the host name's
/// (<c>Governance:HostNames</c>); else the route's <c>{tenant}</c> code. Never a query, a header or a cookie.
/// </summary>
internal sealed class TenantResolution(RequestDelegate next)
{
    public const string RouteKey = "tenant";

    public async Task InvokeAsync(
        HttpContext context, ICurrentUser user, ICurrentTenant currentTenant, ITenantStore tenants, IConfiguration configuration)
    {
        using (currentTenant.Change(Resolve(context, user, tenants, configuration)))
        {
            await next(context);
        }
    }

    private static Guid? Resolve(HttpContext context, ICurrentUser user, ITenantStore tenants, IConfiguration configuration)
    {
        if (user.IsAuthenticated)
        {
            return user.TenantId;
        }

        var code = configuration[$"Governance:HostNames:{context.Request.Host.Host}"] ?? context.GetRouteValue(RouteKey) as string;
        return code is null ? null : tenants.FindByCode(code)?.Id;
    }
}

/// <summary>Puts the tenant into the request's path of processing.</summary>
public static class TenantResolutionExtensions
{
    /// <summary>Enters the tenant; after authentication and routing, before authorization.</summary>
    public static IApplicationBuilder UseTenantResolution(this IApplicationBuilder app) => app.UseMiddleware<TenantResolution>();
}
