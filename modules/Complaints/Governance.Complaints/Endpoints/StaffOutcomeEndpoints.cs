using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Application.StaffOutcomes.Lists;
using Governance.Complaints.Application.StaffOutcomes.Own;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class StaffOutcomeEndpoints
{
    public static void MapStaffOutcomes(this IEndpointRouteBuilder endpoints)
    {
        MapCase(endpoints.MapGroup("/api/v1/complaints/{number}/outcomes").WithTags("Outcomes"));
        var group = endpoints.MapGroup("/api/v1/outcomes").WithTags("Outcomes");
        MapReading(group);
        MapOwn(group.MapGroup("/mine"));
        MapVerbs(group.MapGroup("/{outcome}"));
    }

    private static void MapCase(RouteGroupBuilder group)
    {
        Read(group.MapGet("/", (string number, OutcomeReader outcomes, CancellationToken ct) => outcomes.OfCaseAsync(number, ct)),
            "ListCaseOutcomes", "What came of a case for staff and for the house; whom it is about is masked");
        Describe(group.MapPost("/", ProposeAsync), "ProposeOutcome", "Propose what is to become of somebody after an answered case; he is heard before it is decided",
            ComplaintPermissions.RecordOutcomes, StaffOutcomeExamples.Propose);
    }

    private static void MapReading(RouteGroupBuilder group)
    {
        Read(group.MapGet("/", (StaffOutcomeState? state, string? hall, StaffOutcomeKind? kind, string? after, int? take, OutcomeLists lists, CancellationToken ct) =>
                lists.PageAsync(state ?? StaffOutcomeState.Proposed, hall, kind, after, take ?? OutcomeLists.UsualRows, ct)),
            "ListOutcomes", "The outcomes that stand in one state, the newest first; Next is handed in again as after");
        Read(group.MapGet("/figures", (string? hall, DateOnly? month, OutcomeFigures figures, CancellationToken ct) => figures.ReadAsync(hall, month, ct)),
            "GetOutcomeFigures", "How many outcomes of each kind were decided in the month of a day, by hall, and in the months before; names nobody");
        Read(group.MapGet("/{outcome}", GetAsync), "GetOutcome", "An outcome in full; that it was looked at is kept");
    }

    private static void MapOwn(RouteGroupBuilder group)
    {
        group.MapGet("/", (OwnOutcomes outcomes, CancellationToken ct) => outcomes.ListAsync(ct))
            .WithName("ListOwnOutcomes").WithSummary("What is proposed or decided about the caller")
            .RequireAuthorization(ComplaintPermissions.OwnOutcomes);
        group.MapGet("/{outcome}", (string outcome, OwnOutcomes outcomes, CancellationToken ct) => outcomes.GetAsync(outcome, ct))
            .WithName("GetOwnOutcome").WithSummary("An outcome that is about the caller, with what he said to it")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.OwnOutcomes);
        Describe(group.MapPost("/{outcome}/statement", (string outcome, StatementRequest request, OutcomeDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.HearOwnAsync(outcome, request, ct))), "StateOwnCase", "Say something to what is proposed about oneself", ComplaintPermissions.OwnOutcomes, StaffOutcomeExamples.Statement);
    }

    private static void MapVerbs(RouteGroupBuilder group)
    {
        Describe(group.MapPost("/statement", (string outcome, StatementRequest request, OutcomeDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.HearAsync(outcome, request, ct))), "EnterStatement", "Type in what the person says, or that he did not want to say anything; who typed it in is kept", ComplaintPermissions.RecordOutcomes, StaffOutcomeExamples.Statement);
        Describe(group.MapPost("/decide", (string outcome, DecideOutcomeRequest request, OutcomeDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.DecideAsync(outcome, request, ct))), "DecideOutcome", "Decide it; the case's ledger keeps that and of what kind, never about whom", ComplaintPermissions.RecordOutcomes, StaffOutcomeExamples.Decision);
        Describe(group.MapPost("/drop", (string outcome, TextRequest request, OutcomeDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.DropAsync(outcome, request, ct))), "DropOutcome", "Let it not come to a decision, with the reason", ComplaintPermissions.RecordOutcomes, StaffOutcomeExamples.Drop);
        Describe(group.MapPost("/lift", (string outcome, TextRequest request, OutcomeDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.LiftAsync(outcome, request, ct))), "LiftOutcome", "Take back what was decided, with the reason; both stay", ComplaintPermissions.RecordOutcomes, StaffOutcomeExamples.Lift);
    }

    private static async Task<Created<OutcomeReceipt>> ProposeAsync(
        string number, ProposeOutcomeRequest request, OutcomeIntake intake, CancellationToken cancellationToken)
    {
        var outcome = await intake.ProposeAsync(number, request, cancellationToken);
        return TypedResults.Created($"/api/v1/outcomes/{outcome.Number}", OutcomeReceipt.Of(outcome));
    }

    private static async Task<Ok<OutcomeView>> GetAsync(string outcome, OutcomeReader outcomes, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await outcomes.GetAsync(outcome, cancellationToken));
    }

    private static async Task<Ok<OutcomeReceipt>> AnswerAsync(Task<StaffOutcome> work) => TypedResults.Ok(OutcomeReceipt.Of(await work));

    private static void Read(RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .WithName(name).WithSummary(summary).ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewOutcomes);

    private static void Describe<TBody>(RouteHandlerBuilder endpoint, string name, string summary, string permission, TBody example)
        where TBody : notnull => endpoint
            .WithName(name).WithSummary(summary).WithExample(example)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(permission);
}
