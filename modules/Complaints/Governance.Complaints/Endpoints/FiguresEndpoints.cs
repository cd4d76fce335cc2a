using Governance.Complaints.Application.Figures;
using Governance.Complaints.Application.Figures.Escalated;
using Governance.Complaints.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class FiguresEndpoints
{
    public static void MapComplaintFigures(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints").WithTags("Complaints").RequireAuthorization(ComplaintPermissions.Figures);
        group.MapGet("/figures", (DateOnly? month, TenantFigures figures, CancellationToken ct) => figures.ListAsync(month, ct))
            .WithName("ListCaseFigures")
            .WithSummary("Counts of cases of all tenants in reach: of a month, and what is open now; no case and nobody's data")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/escalated", (string? after, int? take, EscalatedCases cases, CancellationToken ct) => cases.ListAsync(after, take, ct))
            .WithName("ListEscalatedCases")
            .WithSummary("Open cases of all tenants in reach that have gone up, the longest waiting first; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }
}
