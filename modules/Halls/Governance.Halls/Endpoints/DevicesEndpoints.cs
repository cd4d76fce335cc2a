using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DevicesEndpoints
{
    public static void MapDevices(this IEndpointRouteBuilder endpoints)
    {
    }
}
