using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class PublicEndpoints
{
    public static void MapPublic(this IEndpointRouteBuilder endpoints)
    {
    }
}
