using Governance.Halls.Application.Opening;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class OpeningEndpoints
{
    private const string Get = "GetHallOpening";

    public static void MapOpening(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1").WithTags("Opening");
        group.MapGet("/halls/{code}/opening", GetAsync).WithName(Get)
            .WithSummary("When a hall is open: its hours, and the closures that are not over")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(HallPermissions.View);
        group.MapPut("/halls/{code}/opening", SetAsync).WithName("SetHallHours")
            .WithSummary("Set the hours of a hall's working day; empty goes back to those of its place")
            .RequireAuthorization(HallPermissions.Book).WithProblems()
            .WithExample(new SetHoursRequest("09:00-12:00, 13:00-17:00", 0));
        group.MapPost("/halls/{code}/closures", AnnounceAsync).WithName("AnnounceHallClosure")
            .WithSummary("Announce days on which a hall is closed although its place works; from today on, for a year at most")
            .RequireAuthorization(HallPermissions.Book).WithProblems()
            .WithExample(new AnnounceClosureRequest(new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 4), "大厅搬迁"));
        group.MapDelete("/closures/{closure:guid}", EndAsync).WithName("EndHallClosure")
            .WithSummary("Take a closure back; of one that runs only the days still to come, or those after lastDay")
            .RequireAuthorization(HallPermissions.Book).WithProblems();
    }

    private static async Task<Ok<HallOpeningView>> GetAsync(string code, OpeningReader opening, CancellationToken cancellationToken) =>
        TypedResults.Ok(await opening.GetAsync(code, cancellationToken));

    private static async Task<Ok<HallOpeningView>> SetAsync(
        string code, SetHoursRequest request, OpeningManagement management, OpeningReader opening, CancellationToken cancellationToken)
    {
        await management.SetHoursAsync(code, request, cancellationToken);
        return TypedResults.Ok(await opening.GetAsync(code, cancellationToken));
    }

    private static async Task<CreatedAtRoute<HallClosureState>> AnnounceAsync(
        string code, AnnounceClosureRequest request, OpeningManagement management, CancellationToken cancellationToken) =>
        TypedResults.CreatedAtRoute(await management.AnnounceAsync(code, request, cancellationToken), Get, new { code });

    private static async Task<NoContent> EndAsync(
        Guid closure, DateOnly? lastDay, OpeningManagement management, CancellationToken cancellationToken)
    {
        await management.EndAsync(closure, lastDay, cancellationToken);
        return TypedResults.NoContent();
    }

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}
