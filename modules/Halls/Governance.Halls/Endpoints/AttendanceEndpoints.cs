using Governance.Halls.Application.Attendance;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class AttendanceEndpoints
{
    private const int MostFacts = 200;
    private static readonly AttendRequest Example = new("D001", new DateOnly(2026, 11, 23));

    public static void MapAttendance(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/halls/{code}/duty").WithTags("Duty");
        group.MapPost("/check-in", CheckInAsync).WithName("CheckInToDuty")
            .WithSummary("Record that a leader has come to his day of the roster, or to another's; again changes nothing")
            .RequireAuthorization(HallPermissions.Attend).WithProblems().WithExample(Example);
        group.MapPost("/check-out", CheckOutAsync).WithName("CheckOutOfDuty")
            .WithSummary("Record that a leader leaves; again changes nothing")
            .RequireAuthorization(HallPermissions.Attend).WithProblems().WithExample(Example);
        group.MapGet("/facts", FactsAsync).WithName("ListDutyFacts")
            .WithSummary("What became of the roster's days, in the order of the chain; go on after the last number")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(HallPermissions.View);
        group.MapGet("/days/{day}", GetAsync).WithName("GetDutyDay")
            .WithSummary("A day of the roster: who was planned, who came, what became of it, and what was said about it")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(HallPermissions.View);
        group.MapPost("/days/{day}/remarks", RemarkAsync).WithName("RemarkOnDutyDay")
            .WithSummary("Say something beside a day; what became of it stays as it was written")
            .RequireAuthorization(HallPermissions.PlanDuty).WithProblems().WithExample(new RemarkRequest("当天到市里开会，由演示员乙代班"));
        endpoints.MapOwnDuty();
    }

    private static async Task<Ok<Attended>> CheckInAsync(
        string code, AttendRequest request, AttendanceService attendance, CancellationToken cancellationToken) =>
        TypedResults.Ok(await attendance.CheckInAsync(code, request, cancellationToken));

    private static async Task<Ok<Attended>> CheckOutAsync(
        string code, AttendRequest request, AttendanceService attendance, CancellationToken cancellationToken) =>
        TypedResults.Ok(await attendance.CheckOutAsync(code, request, cancellationToken));

    private static async Task<Ok<IReadOnlyList<DutyFactReport>>> FactsAsync(
        string code, DateOnly? from, DateOnly? to, long? after, int? take, DutyDayReader days, CancellationToken cancellationToken) =>
        TypedResults.Ok(await days.FactsAsync(code, from, to, after ?? 0, Math.Clamp(take ?? MostFacts, 1, MostFacts), cancellationToken));

    private static async Task<Ok<DutyDayReport>> GetAsync(string code, DateOnly day, DutyDayReader days, CancellationToken cancellationToken) =>
        TypedResults.Ok(await days.ReadAsync(code, day, cancellationToken));

    private static async Task<CreatedAtRoute<DutyDayReport>> RemarkAsync(
        string code, DateOnly day, RemarkRequest request, DutyRemarks remarks, DutyDayReader days, CancellationToken cancellationToken)
    {
        await remarks.AddAsync(code, day, request, cancellationToken);
        return TypedResults.CreatedAtRoute(
            await days.ReadAsync(code, day, cancellationToken), "GetDutyDay", new { code, day = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
    }

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}
