using Governance.Complaints.Application.Figures;
using Governance.Complaints.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class FiguresEndpoints
{
    public static void MapComplaintFigures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/v1/complaints/figures", (DateOnly? month, TenantFigures figures, CancellationToken ct) => figures.ListAsync(month, ct))
            .WithTags("Complaints").WithName("ListCaseFigures")
            .WithSummary("Counts of cases of all tenants in reach: of a month, and what is open now; no case and nobody's data")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .RequireAuthorization(ComplaintPermissions.Figures);
}
