using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class StaffEndpoints
{
    public static void MapStaff(this IEndpointRouteBuilder endpoints)
    {
    }
}
