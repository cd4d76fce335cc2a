using Microsoft.AspNetCore.Builder;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>A body that an endpoint takes, as the API's description shows it.</summary>
/// <param name="Value">The body.</param>
public sealed record RequestExample(object Value);

/// <summary>Names an endpoint's example.</summary>
public static class RequestExampleExtensions
{
    /// <summary>Shows a body in the API's description.</summary>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, object example) =>
        endpoint.WithMetadata(new RequestExample(example));
}
