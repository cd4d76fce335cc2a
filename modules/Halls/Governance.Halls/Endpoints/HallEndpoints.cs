using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class HallEndpoints
{
    public static void MapHalls(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/halls").WithTags("Halls");
        group.MapGet("/", ListAsync).WithName("ListHalls")
            .WithSummary("The halls of your tenant with all evidence of their mechanisms")
            .RequireAuthorization(HallPermissions.View);
        group.MapGet("/{code}", GetAsync).WithName("GetHall")
            .WithSummary("One hall with all evidence of its mechanisms")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(HallPermissions.View);
        group.MapPost("/", OpenAsync).WithName("OpenHall")
            .WithSummary("Record a hall; it is given the unit's next number")
            .WithExample(Examples.Opening)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .RequireAuthorization(HallPermissions.Manage);
        group.MapPut("/{code}", EditAsync).WithName("EditHall")
            .WithSummary("Rename, move, correct, close or reopen a hall")
            .WithExample(Examples.Edit)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(HallPermissions.Manage);
        group.MapEvidence();
        endpoints.MapGet("/halls/evidence/{id:guid}/file", EvidenceEndpoints.DownloadAsync).ExcludeFromDescription()
            .RequireAuthorization(HallPermissions.View);
    }

    private static async Task<Ok<IReadOnlyList<HallSnapshot>>> ListAsync(HallReader halls, CancellationToken cancellationToken) =>
        TypedResults.Ok(await halls.ListAsync(cancellationToken));

    private static async Task<Ok<HallSnapshot>> GetAsync(string code, HallReader halls, CancellationToken cancellationToken) =>
        TypedResults.Ok(await halls.GetAsync(code, cancellationToken));

    private static async Task<CreatedAtRoute<HallSnapshot>> OpenAsync(
        OpenHallRequest request, HallManagementService management, HallReader halls, CancellationToken cancellationToken)
    {
        var code = await management.OpenAsync(request, cancellationToken);
        return TypedResults.CreatedAtRoute(await halls.GetAsync(code, cancellationToken), "GetHall", new { code });
    }

    private static async Task<Ok<HallSnapshot>> EditAsync(
        string code, EditHallRequest request, HallManagementService management, HallReader halls, CancellationToken cancellationToken)
    {
        await management.EditAsync(code, request, cancellationToken);
        return TypedResults.Ok(await halls.GetAsync(code, cancellationToken));
    }
}
