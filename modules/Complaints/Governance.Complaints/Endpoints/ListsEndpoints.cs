using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class ListsEndpoints
{
    public static void MapComplaintLists(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints").WithTags("Complaints");
        group.MapGet("/", (WorkList? list, string? hall, string? after, int? take, WorkLists lists, CancellationToken ct) =>
                lists.PageAsync(list ?? WorkList.Open, hall, after, take ?? WorkLists.UsualRows, ct))
            .WithName("ListCases").WithSummary("A work list of the caller, in its order; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.View);
        group.MapGet("/counts", (string? hall, WorkLists lists, CancellationToken ct) => lists.CountsAsync(hall, ct))
            .WithName("CountCases").WithSummary("How much is in each work list of the caller")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.View);
        group.MapGet("/today", async (string? hall, DeskHalls halls, DayBoardReader board, CancellationToken ct) =>
                await board.ReadAsync((await halls.OneAsync(hall, ct)).Id, ct))
            .WithName("GetDayBoard").WithSummary("What a duty leader looks at today")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.Decide);
    }
}
