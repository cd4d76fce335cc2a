using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Identity.Security;

/// <summary>Says at the address that was asked for that it is not for this reader: 403 without a detour.</summary>
internal static class DeniedPage
{
    public const string Path = "/account/denied";

    private const string Page = "/Account/Denied";

    public static Task ShowAsync(HttpContext context)
    {
        var endpoint = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .First(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == Page);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.SetEndpoint(endpoint);
        context.Request.RouteValues = new RouteValueDictionary { ["page"] = Page };
        return endpoint.RequestDelegate!(context);
    }
}
