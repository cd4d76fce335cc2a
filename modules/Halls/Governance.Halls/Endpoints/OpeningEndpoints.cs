using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class OpeningEndpoints
{
    public static void MapOpening(this IEndpointRouteBuilder endpoints)
    {
    }
}
