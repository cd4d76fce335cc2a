using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class CitizensEndpoints
{
    public static void MapComplaintCitizens(this IEndpointRouteBuilder endpoints)
    {
    }
}
