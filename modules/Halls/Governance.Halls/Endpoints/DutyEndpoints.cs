using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DutyEndpoints
{
    public static void MapDuty(this IEndpointRouteBuilder endpoints)
    {
    }
}
