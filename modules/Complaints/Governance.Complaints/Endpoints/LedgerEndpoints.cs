using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class LedgerEndpoints
{
    public static void MapComplaintLedger(this IEndpointRouteBuilder endpoints)
    {
    }
}
