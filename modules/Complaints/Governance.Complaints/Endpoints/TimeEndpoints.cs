using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class TimeEndpoints
{
    public static void MapComplaintTime(this IEndpointRouteBuilder endpoints)
    {
    }
}
