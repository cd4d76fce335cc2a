using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class ImportEndpoints
{
    public static void MapImport(this IEndpointRouteBuilder endpoints)
    {
    }
}
