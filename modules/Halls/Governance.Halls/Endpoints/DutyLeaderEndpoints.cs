using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DutyLeaderEndpoints
{
    public static void MapDutyLeaders(this RouteGroupBuilder group)
    {
        group.MapGet("/leaders", ListAsync).WithName("ListDutyLeaders")
            .WithSummary("The leaders who take turns in a hall, in their order")
            .RequireAuthorization(HallPermissions.View).ForReading();
        group.MapPost("/leaders", AppointAsync).WithName("AppointDutyLeader")
            .WithSummary("Put somebody of the hall book at the end of the row")
            .WithExample(new AppointLeaderRequest("A001", null))
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapPut("/leaders/{leader:guid}", ChangeAsync).WithName("ChangeDutyLeader")
            .WithSummary("Move a leader in the row, or name his last day in it")
            .WithExample(new ChangeLeaderRequest(1, null))
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
    }

    public static void MapDutyLeave(this RouteGroupBuilder group)
    {
        group.MapGet("/leave", ListLeaveAsync).WithName("ListDutyLeave")
            .WithSummary("The leave of a hall's leaders that has not ended")
            .RequireAuthorization(HallPermissions.PlanDuty).ForReading();
        group.MapPost("/leave/preview", PreviewLeaveAsync).WithName("PreviewDutyLeave")
            .WithSummary("To whom the planned days of a leave would go")
            .WithExample(Example)
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapPost("/leave", GrantAsync).WithName("GrantDutyLeave")
            .WithSummary("Grant a leader leave; the days planned for him go to others")
            .WithExample(Example)
            .RequireAuthorization(HallPermissions.PlanDuty).ForWriting();
        group.MapDelete("/leave/{leave:guid}", TakeBackAsync).WithName("TakeBackDutyLeave")
            .WithSummary("Take leave back; days that others have taken over stay with them")
            .RequireAuthorization(HallPermissions.PlanDuty).ForReading();
    }

    private static GrantLeaveRequest Example => new("A001", new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 11), "年休假", null);

    private static async Task<Ok<IReadOnlyList<DutyLeaderState>>> ListAsync(
        string code, DutyLeaderService leaders, CancellationToken cancellationToken) =>
        TypedResults.Ok(await leaders.ListAsync(code, cancellationToken));

    private static async Task<Created> AppointAsync(
        string code, AppointLeaderRequest request, DutyLeaderService leaders, CancellationToken cancellationToken) =>
        TypedResults.Created($"/api/v1/halls/{code}/duty/leaders/{await leaders.AppointAsync(code, request, cancellationToken)}");

    private static async Task<NoContent> ChangeAsync(
        string code, Guid leader, ChangeLeaderRequest request, DutyLeaderService leaders, CancellationToken cancellationToken)
    {
        await leaders.ChangeAsync(code, leader, request, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IReadOnlyList<DutyLeaveState>>> ListLeaveAsync(
        string code, DutyLeaveService leaves, CancellationToken cancellationToken) =>
        TypedResults.Ok(await leaves.ListAsync(code, cancellationToken));

    private static async Task<Ok<LeavePreview>> PreviewLeaveAsync(
        string code, GrantLeaveRequest request, DutyLeaveService leaves, CancellationToken cancellationToken) =>
        TypedResults.Ok(await leaves.PreviewAsync(code, request, cancellationToken));

    private static async Task<Ok<LeavePreview>> GrantAsync(
        string code, GrantLeaveRequest request, DutyLeaveService leaves, CancellationToken cancellationToken) =>
        TypedResults.Ok(await leaves.GrantAsync(code, request, cancellationToken));

    private static async Task<NoContent> TakeBackAsync(string code, Guid leave, DutyLeaveService leaves, CancellationToken cancellationToken)
    {
        await leaves.TakeBackAsync(code, leave, cancellationToken);
        return TypedResults.NoContent();
    }
}
