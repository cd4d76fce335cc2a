using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class BookEndpoints
{
    public static void MapBook(this IEndpointRouteBuilder endpoints)
    {
    }
}
