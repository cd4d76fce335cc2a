using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class FiguresEndpoints
{
    public static void MapComplaintFigures(this IEndpointRouteBuilder endpoints)
    {
    }
}
