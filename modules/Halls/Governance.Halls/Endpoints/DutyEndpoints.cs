using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DutyEndpoints
{
    public static void MapDuty(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/halls/{code}/duty").WithTags("Halls");
        group.MapGet("/", DaysAsync).WithName("ListDutyDays")
            .WithSummary("The duty roster of a hall from one day to another; this month where none are given, a year at most")
            .RequireAuthorization(HallPermissions.View).ForReading();
        group.MapGet("/plan", PreviewAsync).WithName("PreviewDutyQuarter")
            .WithSummary("What planning a quarter (2027Q1) would do, with a fingerprint to confirm it by")
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapPost("/plan", PlanAsync).WithName("PlanDutyQuarter")
            .WithSummary("Plan a quarter; agreed swaps, covers and the days up to today stay")
            .WithExample(new PlanQuarterRequest("2027Q1", null))
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapPost("/days/{day}/cover", CoverAsync).WithName("CoverDutyDay")
            .WithSummary("Let somebody else of the row take a day")
            .WithExample(new CoverDayRequest("A003", "外出开会"))
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapDutyLeaders();
        group.MapDutyLeave();
        group.MapDutySwaps();
    }

    public static RouteHandlerBuilder ForReading(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    public static RouteHandlerBuilder ForWriting(this RouteHandlerBuilder route) => route.ForReading()
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<IReadOnlyList<DutyDayState>>> DaysAsync(
        string code, DateOnly? from, DateOnly? to, RosterReader roster, CancellationToken cancellationToken) =>
        TypedResults.Ok(await roster.DaysAsync(code, from, to, cancellationToken));

    private static async Task<Ok<RosterPreview>> PreviewAsync(
        string code, string quarter, RosterPlanning planning, CancellationToken cancellationToken) =>
        TypedResults.Ok(await planning.PreviewAsync(code, quarter, cancellationToken));

    private static async Task<Ok<RosterPreview>> PlanAsync(
        string code, PlanQuarterRequest request, RosterPlanning planning, CancellationToken cancellationToken) =>
        TypedResults.Ok(await planning.ConfirmAsync(code, request, cancellationToken));

    private static async Task<NoContent> CoverAsync(
        string code, DateOnly day, CoverDayRequest request, DutyCoverService cover, CancellationToken cancellationToken)
    {
        await cover.CoverAsync(code, day, request, cancellationToken);
        return TypedResults.NoContent();
    }
}
