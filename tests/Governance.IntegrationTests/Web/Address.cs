using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.IntegrationTests.Web;

/// <summary>One thing that can be asked of the program: a method and a route, and what it takes from the address.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Route">The route with its parameters.</param>
/// <param name="IsPage">Whether people read it; else programs.</param>
/// <param name="Handler">The page's handler, such as <c>Password</c>.</param>
/// <param name="Query">The names that may stand behind the question mark; for a page what its form sends, too.</param>
/// <param name="TakesJson">Whether it takes a body.</param>
internal sealed record Address(string Method, string Route, bool IsPage, string? Handler, IReadOnlyList<string> Query, bool TakesJson)
{
    private static readonly string[] NotOurs = ["{**path:file}", "/metrics", "/openapi/{documentName}.json"];

    public bool IsApi => Route.StartsWith("/api/", StringComparison.Ordinal);

    public bool HasParameters => Route.Contains('{');

    public string WithHandler(string path) => Handler is null ? path : $"{path}?handler={Handler}";

    public override string ToString() => WithHandler($"{Method} {Route}");

    /// <summary>All pages and endpoints of the running program.</summary>
    public static async Task<IReadOnlyList<Address>> AllAsync(GovernanceApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var addresses = new List<Address>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            if (NotOurs.Any(route.Contains) || Path.GetExtension(route) is ".css" or ".js" or ".svg" or ".ico" or ".woff2" or ".gz" or ".br")
            {
                continue;
            }

            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var loaded = await loader.LoadAsync(page, endpoint.Metadata);
                addresses.AddRange(loaded.HandlerMethods.Select(h => new Address(
                    h.HttpMethod.ToUpperInvariant(), route, true, h.Name,
                    [
                        .. loaded.BoundProperties.OfType<PageBoundPropertyDescriptor>()
                            .SelectMany(p => NamesOf(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)),
                        .. h.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => p.Name!),
                    ],
                    false)));
                continue;
            }

            var query = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters()
                .Where(p => IsSimple(p.ParameterType)).Select(p => p.Name!) ?? [];
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                addresses.Add(new Address(
                    method, route, false, null, [.. query.Where(q => !route.Contains($"{{{q}"))],
                    endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null));
            }
        }

        return [.. addresses.DistinctBy(a => a.ToString()).OrderBy(a => a.Route, StringComparer.Ordinal)];
    }

    // A form's fields stand one level below the property that holds them.
    private static IEnumerable<string> NamesOf(string name, Type type) =>
        IsSimple(type) || type.IsInterface || type.IsArray ? [name] : type.GetProperties().Where(p => p.CanWrite).Select(p => $"{name}.{p.Name}");

    private static bool IsSimple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsPrimitive: true } or { IsEnum: true } || type == typeof(string)
        || type == typeof(Guid) || type == typeof(Guid?) || type == typeof(DateOnly?) || type == typeof(DateOnly);
}
