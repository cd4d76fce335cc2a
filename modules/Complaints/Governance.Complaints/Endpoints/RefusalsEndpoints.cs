using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.Refusals.Figures;
using Governance.Complaints.Application.Refusals.Lists;
using Governance.Complaints.Application.Refusals.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class RefusalsEndpoints
{
    public static void MapRefusals(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/refusals").WithTags("Refusals");
        MapReading(group);
        group.MapPost("/", ReportAsync).WithName("ReportRefusal")
            .WithSummary("Report that a window refuses; the answer carries the code on the citizen's paper")
            .WithExample(RefusalExamples.Report)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ReportRefusals);
        Verb(group.MapPost("/{refusal}/approve", (string refusal, TextRequest request, RefusalDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.ApproveAsync(refusal, request, ct))), "ApproveRefusal", "Agree: from now on it counts as a refusal", ComplaintPermissions.Decide, RefusalExamples.Approval);
        Verb(group.MapPost("/{refusal}/overturn", (string refusal, TextRequest request, RefusalOverturning overturning, CancellationToken ct) =>
            AnswerAsync(overturning.OverturnAsync(refusal, request, ct))), "OverturnRefusal", "Say that the window was wrong, and make a case of it", ComplaintPermissions.Decide, RefusalExamples.Overturning);
        Verb(group.MapPost("/{refusal}/reply", (string refusal, TextRequest request, RefusalDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.ReplyAsync(refusal, request, ct))), "ReplyToRefusal", "Give the answer that was promised in writing", ComplaintPermissions.Handle, RefusalExamples.Reply);
        endpoints.MapPost("/api/v1/complaints/{number}/unreported-refusal", (string number, UnreportedRefusals unreported, CancellationToken ct) => unreported.NoteAsync(number, ct))
            .WithTags("Refusals").WithName("NoteUnreportedRefusal")
            .WithSummary("Note that the refusal that a case tells of was not reported; again changes nothing")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.Handle);
        endpoints.MapPost(
                "/api/v1/complaints/{number}/unreported-refusal/take-back",
                (string number, TextRequest request, UnreportedRefusals unreported, CancellationToken ct) => unreported.TakeBackAsync(number, request, ct))
            .WithTags("Refusals").WithName("TakeBackUnreportedRefusal")
            .WithSummary("Take back that a refusal was noted as not reported: it counts no longer; the same call again changes nothing")
            .WithExample(RefusalExamples.TakingBack)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.Decide);
    }

    private static void MapReading(RouteGroupBuilder group)
    {
        group.MapGet("/", (RefusalList? list, string? hall, string? after, int? take, RefusalLists lists, CancellationToken ct) =>
                lists.PageAsync(list ?? RefusalList.Waiting, hall, after, take ?? RefusalLists.UsualRows, ct))
            .WithName("ListRefusals").WithSummary("A list of refusals in its order; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewRefusals);
        group.MapGet("/counts", (string? hall, RefusalLists lists, CancellationToken ct) => lists.CountsAsync(hall, ct))
            .WithName("CountRefusals").WithSummary("How many refusals wait for a leader, and how many answers are owed")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewRefusals);
        group.MapGet("/figures", (string? hall, DateOnly? month, RefusalFigures figures, CancellationToken ct) => figures.ReadAsync(hall, month, ct))
            .WithName("GetRefusalFigures").WithSummary("What was refused in the month of a day, by item, window and hall, and in the months before")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewRefusals);
        group.MapGet("/{refusal}", (string refusal, RefusalReader refusals, CancellationToken ct) => refusals.GetAsync(refusal, ct))
            .WithName("GetRefusal").WithSummary("A reported refusal and what became of it; never who was refused")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.ViewRefusals);
    }

    private static async Task<CreatedAtRoute<ReportedRefusal>> ReportAsync(
        ReportRefusalRequest request, RefusalIntake intake, CancellationToken cancellationToken)
    {
        var reported = await intake.ReportAsync(request, cancellationToken);
        return TypedResults.CreatedAtRoute(reported, "GetRefusal", new { refusal = reported.Number });
    }

    private static async Task<Ok<RefusalReceipt>> AnswerAsync(Task<RefusalReport> work) => TypedResults.Ok(RefusalReceipt.Of(await work));

    private static void Verb(RouteHandlerBuilder endpoint, string name, string summary, string permission, TextRequest example) => endpoint
        .WithName(name).WithSummary(summary).WithExample(example)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .RequireAuthorization(permission);
}
