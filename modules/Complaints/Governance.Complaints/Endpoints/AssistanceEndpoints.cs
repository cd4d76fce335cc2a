using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class AssistanceEndpoints
{
    public static void MapComplaintAssistance(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/assistance").WithTags("Assistance").AddEndpointFilter(RefuseFeesAsync);
        MapReading(group);
        Describe(group.MapPost("/", RequestAsync), "RequestHelp", "Ask for help for somebody; it is free; the answer carries the code that the citizen takes along",
            ComplaintPermissions.ArrangeAssistance, AssistanceExamples.Request);
        MapVerbs(group.MapGroup("/{help}"));
    }

    private static void MapReading(RouteGroupBuilder group)
    {
        group.MapGet("/", (AssistanceList? list, string? hall, string? after, int? take, AssistanceLists lists, CancellationToken ct) =>
                lists.PageAsync(list ?? AssistanceList.Open, hall, after, take ?? AssistanceLists.UsualRows, ct))
            .WithName("ListHelp").WithSummary("A list of help orders, in its order; Next is handed in again as after")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewAssistance);
        group.MapGet("/counts", (string? hall, AssistanceLists lists, CancellationToken ct) => lists.CountsAsync(hall, ct))
            .WithName("CountHelp").WithSummary("How much is in each list of help orders")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewAssistance);
        group.MapGet("/helpers", (string? hall, HelperLoads helpers, CancellationToken ct) => helpers.OfAsync(hall, ct))
            .WithName("ListHelpers").WithSummary("Who can help in a hall: orders open, done this month, next appointment")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewAssistance);
        group.MapGet("/{help}", (string help, AssistanceReader orders, CancellationToken ct) => orders.GetAsync(help, ct))
            .WithName("GetHelp").WithSummary("A help order with its course; who is helped is masked")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewAssistance);
    }

    private static void MapVerbs(RouteGroupBuilder group)
    {
        Describe(group.MapPost("/assign", (string help, AssignHelperRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.AssignAsync(help, request, ct))), "AssignHelper", "Say who of the hall helps, and who goes along", ComplaintPermissions.ArrangeAssistance, AssistanceExamples.Assign);
        Describe(group.MapPost("/appointment", (string help, AppointmentRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.AppointAsync(help, request, ct))), "MakeHelpAppointment", "Make an appointment, or another one instead", ComplaintPermissions.Assist, AssistanceExamples.Appointment);
        Describe(group.MapPost("/consent", (string help, ConsentRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.NoteConsentAsync(help, request, ct))), "NoteHelpConsent", "Note the consent of the person helped; nothing is done in his name before", ComplaintPermissions.Assist, AssistanceExamples.Consent);
        Describe(group.MapPost("/steps", (string help, HelpTextRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.TakeStepAsync(help, request, ct))), "NoteHelpStep", "Note a step that was taken", ComplaintPermissions.Assist, AssistanceExamples.Step);
        Describe(group.MapPost("/hand-over", (string help, HandOverRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.HandOverAsync(help, request, ct))), "HandHelpOver", "Hand an order to another helper", ComplaintPermissions.Assist, AssistanceExamples.HandOver);
        Describe(group.MapPost("/complete", (string help, HelpTextRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.CompleteAsync(help, request, ct))), "CompleteHelp", "Say what came of it", ComplaintPermissions.Assist, AssistanceExamples.Result);
        Describe(group.MapPost("/cancel", (string help, HelpTextRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.CancelAsync(help, request, ct))), "CancelHelp", "Cancel an order", ComplaintPermissions.ArrangeAssistance, AssistanceExamples.Cancel);
        Describe(group.MapPost("/rating", (string help, HelpRatingRequest request, AssistanceHandling orders, CancellationToken ct) =>
            AnswerAsync(orders.RateAsync(help, request, ct))), "NoteHelpRating", "Note what the person helped thinks of it, once", ComplaintPermissions.ArrangeAssistance, AssistanceExamples.Rating);
        Describe(group.MapPost("/person", LookAsync), "LookAtHelpedPerson", "See in full who is helped, as helper or hall manager; each look has a purpose, and the citizen sees it",
            ComplaintPermissions.Assist, AssistanceExamples.Look);
    }

    private static async Task<Created<RequestedHelp>> RequestAsync(
        AskForHelpRequest request, AssistanceIntake intake, CurrentActor actor, CancellationToken cancellationToken)
    {
        var requested = await intake.RequestAsync(request, await actor.GetAsync(cancellationToken), cancellationToken);
        return TypedResults.Created($"/api/v1/assistance/{requested.Number}", requested);
    }

    private static async Task<Ok<HelpedPeople>> LookAsync(
        string help, HelpLookRequest request, AssistanceHandling orders, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await orders.LookAsync(help, request, cancellationToken));
    }

    private static async Task<Ok<HelpReceipt>> AnswerAsync(Task<AssistedService> work) => TypedResults.Ok(HelpReceipt.Of(await work));

    // What names a fee is refused before anything else is looked at: it must not seem to have been taken.
    private static async ValueTask<object?> RefuseFeesAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        AssistanceFee.RequireNone(context.HttpContext.Request.Query.Keys);
        foreach (var body in context.Arguments.OfType<FreeOfCharge>())
        {
            body.RequireNoFee();
        }

        return await next(context);
    }

    private static void Describe<TBody>(RouteHandlerBuilder endpoint, string name, string summary, string permission, TBody example)
        where TBody : notnull => endpoint
            .WithName(name).WithSummary(summary).WithExample(example)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(permission);
}
