using Governance.Complaints.Application.Time;
using Governance.Complaints.Application.Time.Notices;
using Governance.Complaints.Contracts;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class TimeEndpoints
{
    public static void MapComplaintTime(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints").WithTags("Complaints").RequireAuthorization(ComplaintPermissions.View);
        group.MapGet("/notices", ListAsync).WithName("ListCaseNotices")
            .WithSummary("What the own hall or department has not seen yet, newest first; go on after the last one")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/notices/{notice:guid}/seen", SeeAsync).WithName("SeeCaseNotice")
            .WithSummary("Note that a notice was seen; again changes nothing")
            .RequireAuthorization(ComplaintPermissions.Work)
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/notices/seen", SeeAllAsync).WithName("SeeAllCaseNotices")
            .WithSummary("Note that all notices of the own hall or department were seen")
            .RequireAuthorization(ComplaintPermissions.Work);
        group.MapGet("/supervisions", SupervisionsAsync).WithName("ListSupervisions")
            .WithSummary("Supervision orders whose cases are not closed after them, newest first; go on after the last one")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<NoticeList>> ListAsync(Guid? after, int? take, NoticeBoard notices, CancellationToken cancellationToken) =>
        TypedResults.Ok(await notices.ListAsync(after, take, cancellationToken));

    private static async Task<NoContent> SeeAsync(Guid notice, NoticeBoard notices, CancellationToken cancellationToken)
    {
        await notices.SeeAsync(notice, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SeeAllAsync(NoticeBoard notices, TimeProvider time, CancellationToken cancellationToken)
    {
        await notices.SeeAllAsync(time.UtcDateTime(), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SupervisionList>> SupervisionsAsync(
        Guid? after, int? take, SupervisionReader supervisions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await supervisions.ListAsync(after, take, cancellationToken));
}
