using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class ItemEndpoints
{
    public static void MapItems(this IEndpointRouteBuilder endpoints)
    {
    }
}
