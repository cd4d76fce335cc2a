using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Application.Improvements.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class ImprovementEndpoints
{
    public static void MapImprovements(this IEndpointRouteBuilder endpoints)
    {
        Describe(endpoints.MapPost("/api/v1/complaints/{number}/improvements", ProposeAsync).WithTags("Improvements"), "ProposeImprovement",
            "Propose a change of guide, process or system out of a closed case", ComplaintPermissions.ProposeImprovements, ImprovementExamples.Propose);
        var group = endpoints.MapGroup("/api/v1/improvements").WithTags("Improvements");
        MapReading(group);
        MapVerbs(group.MapGroup("/{improvement}"));
    }

    private static void MapReading(RouteGroupBuilder group)
    {
        Read(group.MapGet("/", (ImprovementList? list, string? hall, string? after, int? take, ImprovementLists lists, CancellationToken ct) =>
                lists.PageAsync(list ?? ImprovementList.Proposed, hall, after, take ?? ImprovementLists.UsualRows, ct)),
            "ListImprovements", "A list of changes in its order; Next is handed in again as after");
        Read(group.MapGet("/counts", (string? hall, ImprovementLists lists, CancellationToken ct) => lists.CountsAsync(hall, ct)),
            "CountImprovements", "How many changes wait for a leader, how many for their owner, and how many of those are overdue");
        Read(group.MapGet("/{improvement}", (string improvement, ImprovementReader improvements, CancellationToken ct) => improvements.GetAsync(improvement, ct)),
            "GetImprovement", "A change with the cases behind it, the same cause before and after, and where it came again");
        Read(group.MapGet("/{improvement}/cases", (string improvement, CausePart? part, string? after, int? take, ImprovementReader improvements, CancellationToken ct) =>
                improvements.CasesAsync(improvement, part ?? CausePart.Since, after, take ?? CauseCases.UsualRows, ct)),
            "ListCausedCases", "The cases of the same cause behind one of the counts, the newest first; Next is handed in again as after");
    }

    private static void MapVerbs(RouteGroupBuilder group)
    {
        Describe(group.MapPost("/cases", (string improvement, LinkCaseRequest request, ImprovementIntake intake, CancellationToken ct) =>
            AnswerAsync(intake.LinkAsync(improvement, request, ct))), "PutCaseBehindImprovement", "Put one more closed case of the same hall, cause and item behind a change", ComplaintPermissions.ProposeImprovements, ImprovementExamples.Link);
        Describe(group.MapPost("/decide", (string improvement, DecideImprovementRequest request, ImprovementDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.DecideAsync(improvement, request, ct))), "DecideImprovement", "Take a change or not, with the reason", ComplaintPermissions.Decide, ImprovementExamples.Decision);
        Describe(group.MapPost("/force", (string improvement, ForceImprovementRequest request, ImprovementDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.PutIntoForceAsync(improvement, request, ct))), "PutImprovementIntoForce", "Say from which day a change holds, as its owner or as a leader", ComplaintPermissions.Work, ImprovementExamples.Force);
        Describe(group.MapPost("/check", (string improvement, CheckImprovementRequest request, ImprovementDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.CheckAsync(improvement, request, ct))), "CheckImprovement", "Say whether a change works", ComplaintPermissions.Decide, ImprovementExamples.Check);
        Describe(group.MapPost("/drop", (string improvement, TextRequest request, ImprovementDesk desk, CancellationToken ct) =>
            AnswerAsync(desk.DropAsync(improvement, request, ct))), "DropImprovement", "Give a change up, with the reason", ComplaintPermissions.Decide, ImprovementExamples.Drop);
    }

    private static async Task<Created<ImprovementReceipt>> ProposeAsync(
        string number, ProposeImprovementRequest request, ImprovementIntake intake, CancellationToken cancellationToken)
    {
        var improvement = await intake.ProposeAsync(number, request, cancellationToken);
        return TypedResults.Created($"/api/v1/improvements/{improvement.Number}", ImprovementReceipt.Of(improvement));
    }

    private static async Task<Ok<ImprovementReceipt>> AnswerAsync(Task<Improvement> work) => TypedResults.Ok(ImprovementReceipt.Of(await work));

    private static void Read(RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .WithName(name).WithSummary(summary).ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.ViewImprovements);

    private static void Describe<TBody>(RouteHandlerBuilder endpoint, string name, string summary, string permission, TBody example)
        where TBody : notnull => endpoint
            .WithName(name).WithSummary(summary).WithExample(example)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(permission);
}
