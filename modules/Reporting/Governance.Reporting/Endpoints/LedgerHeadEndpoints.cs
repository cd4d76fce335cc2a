using Governance.Reporting.Application.LedgerHeads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Reporting.Endpoints;

internal static class LedgerHeadEndpoints
{
    public static void MapLedgerHeads(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/v1/ledger-heads", (LedgerHeadReader heads, CancellationToken ct) => heads.ListAsync(ct))
            .WithTags("Complaints").WithName("ListLedgerHeads").WithSummary("The newest head that the province was told of each ledger in reach")
            .RequireAuthorization(ReportingPermissions.View);
}
