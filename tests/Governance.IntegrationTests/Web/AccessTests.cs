using System.Text;
using Governance.Tests;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>Every page and endpoint asks for a policy, or stands on the approved list of what anybody may open.</summary>
public class AccessTests
{
    // The framework's own answer to a static file that does not exist; it serves nothing.
    private const string MissingStaticFile = "{**path:file}";

    [Fact]
    public async Task Every_page_and_endpoint_has_a_policy_or_is_on_the_list_of_anonymous_ones()
    {
        await using var app = GovernanceHost.Build([]);
        var pages = app.Services.GetRequiredService<PageLoader>();
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var metadata = endpoint.Metadata;
            if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var loaded = await pages.LoadAsync(page, endpoint.Metadata);
                metadata = loaded.Endpoint?.Metadata ?? new EndpointMetadataCollection(loaded.EndpointMetadata ?? []);
            }

            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } m ? string.Join(',', m) : "ANY";
            if (endpoint.RoutePattern.RawText == MissingStaticFile)
            {
                continue;
            }

            lines.Add($"{endpoint.RoutePattern.RawText,-60} {methods,-10} {PolicyOf(metadata)}");
        }

        lines.ShouldNotContain(line => line.EndsWith(" none", StringComparison.Ordinal));
        Approved.Match(lines.Where(l => !IsStaticFile(l)).Aggregate(new StringBuilder(), (text, line) => text.AppendLine(line)).ToString());
    }

    private static string PolicyOf(EndpointMetadataCollection metadata)
    {
        if (metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "anonymous";
        }

        var policies = metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? "signed in").Distinct().ToList();
        return policies.Count == 0 ? "none" : string.Join(" + ", policies);
    }

    private static bool IsStaticFile(string line) =>
        line.StartsWith("css/", StringComparison.Ordinal) || line.StartsWith("js/", StringComparison.Ordinal) || line.StartsWith("favicon", StringComparison.Ordinal)
        || line.StartsWith("cards/check-worker", StringComparison.Ordinal);
}
