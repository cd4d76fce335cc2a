using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class ListsEndpoints
{
    public static void MapComplaintLists(this IEndpointRouteBuilder endpoints)
    {
    }
}
