using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Mediation.Minutes;
using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class MediationEndpoints
{
    public static void MapMediation(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/mediation").WithTags("Mediation");
        MapReading(group);
        MapVerbs(group.MapGroup("/{session}"));
        Verb(endpoints.MapPost("/api/v1/complaints/{number}/mediation", CallAsync).WithTags("Mediation"), "CallMediation",
            "Call departments, windows and people together about a case", ComplaintPermissions.CallMediation, MediationExamples.Call);
    }

    private static void MapReading(RouteGroupBuilder group)
    {
        group.MapGet("/", (MediationList? list, string? hall, string? after, int? take, MediationLists lists, CancellationToken ct) =>
                lists.PageAsync(list ?? MediationList.Waiting, hall, after, take ?? MediationLists.UsualRows, ct))
            .WithName("ListMediations").WithSummary("A list of mediation sessions in its order; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewMediation);
        group.MapGet("/counts", (string? hall, MediationLists lists, CancellationToken ct) => lists.CountsAsync(hall, ct))
            .WithName("CountMediations").WithSummary("How many sessions wait for a leader to set their day, and how many are planned")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewMediation);
        group.MapGet("/{session}", (string session, MediationReader sessions, CancellationToken ct) => sessions.GetAsync(session, ct))
            .WithName("GetMediation").WithSummary("A session: who is called and came, what was said, and how what was promised stands; never who complained")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewMediation);
        group.MapGet("/{session}/minutes.docx", MinutesFileAsync)
            .WithName("DownloadMediationMinutes").WithSummary("The minutes (会议纪要) of a concluded session as a file; never who complained")
            .Produces(StatusCodes.Status200OK, contentType: MediationMinutes.ContentType)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.ViewMediation);
    }

    private static void MapVerbs(RouteGroupBuilder group)
    {
        Verb(group.MapPost("/plan", (string session, MediationPlanRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.PlanAsync(session, request, ct)), "PlanMediation", "Set day, place and whom for a session that the tenant's rule has called", ComplaintPermissions.CallMediation, MediationExamples.Plan);
        Verb(group.MapPost("/rearrange", (string session, MediationPlanRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.RearrangeAsync(session, request, ct)), "RearrangeMediation", "Put a planned session on another day, or change who is called, and say why", ComplaintPermissions.CallMediation, MediationExamples.Rearrangement);
        Verb(group.MapPost("/attendance", (string session, AttendanceRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.NoteAttendanceAsync(session, request, ct)), "NoteMediationAttendance", "Note who came, and why others did not", ComplaintPermissions.MinuteMediation, MediationExamples.Attendance);
        Verb(group.MapPost("/minutes", (string session, MinutesRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.NoteMinutesAsync(session, request, ct)), "NoteMediationMinutes", "Note what was said on each point", ComplaintPermissions.MinuteMediation, MediationExamples.Minutes);
        Verb(group.MapPost("/conclude", (string session, ConcludeMediationRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.ConcludeAsync(session, request, ct)), "ConcludeMediation", "End a session; what was promised becomes work orders with a clock of their own", ComplaintPermissions.CallMediation, MediationExamples.Conclusion);
        Verb(group.MapPost("/cancel", (string session, TextRequest request, MediationHandling sessions, CancellationToken ct) =>
            sessions.CancelAsync(session, request, ct)), "CancelMediation", "Call a session off, and say why", ComplaintPermissions.CallMediation, MediationExamples.Cancellation);
    }

    private static async Task<Created<MediationReceipt>> CallAsync(
        string number, MediationPlanRequest request, MediationHandling sessions, CancellationToken cancellationToken)
    {
        var called = await sessions.CallAsync(number, request, cancellationToken);
        return TypedResults.Created($"/api/v1/mediation/{called.Number}", called);
    }

    private static async Task<IResult> MinutesFileAsync(string session, MediationMinutes minutes, CancellationToken cancellationToken) =>
        Results.File(await minutes.WriteAsync(session, cancellationToken), MediationMinutes.ContentType, $"minutes-{session}.docx");

    private static void Verb<TBody>(RouteHandlerBuilder endpoint, string name, string summary, string permission, TBody example)
        where TBody : notnull => endpoint
            .WithName(name).WithSummary(summary).WithExample(example)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(permission);
}
