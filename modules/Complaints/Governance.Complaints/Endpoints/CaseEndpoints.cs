using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints/{number}").WithTags("Complaints");
        group.MapGet("/", (string number, CaseReader cases, CancellationToken ct) => cases.GetAsync(number, ct)).WithName("GetCase")
            .WithSummary("A case with its deadlines, work orders and course; never who complained")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(ComplaintPermissions.View);
        MapHandling(group);
        MapWorkOrders(group);
        MapDecisions(group);
    }

    private static void MapHandling(RouteGroupBuilder group)
    {
        Verb(group.MapPost("/accept", (string number, PlainRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.AcceptAsync(number, request, ct))), "AcceptCase", "Accept a case", ComplaintPermissions.Handle, Examples.Plain);
        Verb(group.MapPost("/resolve", (string number, TextRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.ResolveAsync(number, request, ct))), "ResolveCase", "Resolve a case on the spot", ComplaintPermissions.Handle, Examples.Resolve);
        Verb(group.MapPost("/out-of-scope", (string number, OutOfScopeRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.DeclareOutOfScopeAsync(number, request, ct))), "DeclareCaseOutOfScope", "Explain that a case is not this hall's, and hand it to a named body", ComplaintPermissions.Handle, Examples.OutOfScope);
        Verb(group.MapPost("/assign", (string number, AssignRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.AssignAsync(number, request, ct))), "AssignCase", "Give departments work orders; one leads", ComplaintPermissions.Handle, Examples.Assign);
        Verb(group.MapPost("/papers/received", (string number, TextRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.ReceivePapersAsync(number, request, ct))), "ReceiveCasePapers", "Note that the papers asked for are there; the clock goes on", ComplaintPermissions.Work, Examples.Papers);
        Verb(group.MapPost("/answer", (string number, AnswerRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.AnswerAsync(number, request, ct))), "AnswerCase", "Answer the citizen, or note that he was not reached", ComplaintPermissions.Work, Examples.Answer);
        Verb(group.MapPost("/satisfaction", (string number, SatisfactionRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.RateAsync(number, request, ct))), "NoteCaseSatisfaction", "Note what the citizen thinks of the answer", ComplaintPermissions.Handle, Examples.Satisfaction);
        Verb(group.MapPost("/supplement", (string number, TextRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.SupplementAsync(number, request, ct))), "SupplementCase", "Note what the citizen adds", ComplaintPermissions.Register, Examples.Supplement);
        Verb(group.MapPost("/certificate-issued", (string number, PlainRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.NoteCertificateAsync(number, request, ct))), "NoteCaseCertificate", "Note that the certificate that the citizen came for was issued", ComplaintPermissions.Handle, Examples.Plain);
        Verb(group.MapPost("/withdraw", (string number, TextRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.WithdrawAsync(number, request, ct))), "WithdrawCase", "Withdraw a case for the citizen who asks for it", ComplaintPermissions.Handle, Examples.Withdraw);
        Verb(group.MapPost("/close", (string number, PlainRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.CloseAsync(number, request, ct))), "CloseCase", "Close an answered case", ComplaintPermissions.Handle, Examples.Plain);
        Verb(group.MapPost("/archive", (string number, PlainRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.ArchiveAsync(number, request, ct))), "ArchiveCase", "File a closed case away", ComplaintPermissions.Handle, Examples.Plain);
        Verb(group.MapPost("/links", (string number, LinkRequest request, CaseHandling cases, CancellationToken ct) =>
            AnswerAsync(cases.LinkAsync(number, request, ct))), "LinkCases", "Link two cases about the same thing; neither is merged", ComplaintPermissions.Handle, Examples.Link);
    }

    private static void MapWorkOrders(RouteGroupBuilder group)
    {
        Verb(group.MapPost("/work-orders/{order:guid}/return", (string number, Guid order, TextRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.ReturnAsync(number, order, request, ct))), "ReturnWorkOrder", "Return a work order that is not the department's matter", ComplaintPermissions.WorkOrders, Examples.Return);
        Verb(group.MapPost("/work-orders/{order:guid}/report", (string number, Guid order, TextRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.ReportAsync(number, order, request, ct))), "ReportWorkOrder", "Report what the department did", ComplaintPermissions.WorkOrders, Examples.Report);
        Verb(group.MapPost("/papers/request", (string number, TextRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.RequestPapersAsync(number, request, ct))), "RequestCasePapers", "Ask the citizen for papers; the clock stands still", ComplaintPermissions.Work, Examples.Papers);
        Verb(group.MapPost("/public-notice", (string number, PublicNoticeRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.BeginNoticeAsync(number, request, ct))), "BeginPublicNotice", "Note a public-notice period; its days do not count", ComplaintPermissions.Work, Examples.Notice);
        Verb(group.MapPost("/public-notice/end", (string number, PlainRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.EndNoticeAsync(number, request, ct))), "EndPublicNotice", "End a public-notice period early", ComplaintPermissions.Work, Examples.Plain);
        Verb(group.MapPost("/extension", (string number, ExtensionRequest request, WorkOrderService orders, CancellationToken ct) =>
            AnswerAsync(orders.AskExtensionAsync(number, request, ct))), "AskExtension", "Ask for more working days before the due time", ComplaintPermissions.Work, Examples.Extension);
    }

    private static void MapDecisions(RouteGroupBuilder group)
    {
        Verb(group.MapPost("/opinion", (string number, TextRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.FormOpinionAsync(number, request, ct))), "FormOpinion", "Form an opinion on what is to be done", ComplaintPermissions.Decide, Examples.Opinion);
        Verb(group.MapPost("/extension/approve", (string number, PlainRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.ApproveExtensionAsync(number, request, ct))), "ApproveExtension", "Give the working days asked for", ComplaintPermissions.Decide, Examples.Plain);
        Verb(group.MapPost("/extension/refuse", (string number, TextRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.RefuseExtensionAsync(number, request, ct))), "RefuseExtension", "Refuse the working days asked for", ComplaintPermissions.Decide, Examples.Refusal);
        Verb(group.MapPost("/escalate", (string number, TextRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.EscalateAsync(number, request, ct))), "EscalateCase", "Take a case to the next step of the tenant's path", ComplaintPermissions.Decide, Examples.Escalation);
        Verb(group.MapPost("/complexity", (string number, ComplexityRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.SetComplexityAsync(number, request, ct))), "SetCaseComplexity", "Say that a matter is complex, or is not after all", ComplaintPermissions.Decide, Examples.Complexity);
        Verb(group.MapPost("/reopen", (string number, TextRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.ReopenAsync(number, request, ct))), "ReopenCase", "Redo a case that the citizen is not content with", ComplaintPermissions.Decide, Examples.Reopening);
        Verb(group.MapPost("/supervise", (string number, TextRequest request, CaseDecisions decisions, CancellationToken ct) =>
            AnswerAsync(decisions.SuperviseAsync(number, request, ct))), "SuperviseCase", "Order that a case is seen to at once", ComplaintPermissions.Decide, Examples.Supervision);
    }

    private static async Task<Ok<CaseReceipt>> AnswerAsync(Task<Complaint> work) => TypedResults.Ok(CaseReceipt.Of(await work));

    private static void Verb<TBody>(RouteHandlerBuilder endpoint, string name, string summary, string permission, TBody example)
        where TBody : notnull => endpoint
            .WithName(name).WithSummary(summary).WithExample(example)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(permission);
}
