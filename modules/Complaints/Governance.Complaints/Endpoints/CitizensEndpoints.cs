using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Application.Citizens.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Files;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class CitizensEndpoints
{
    public static void MapComplaintCitizens(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints/{number}").WithTags("Complaints");
        group.MapPost("/complainant", LookAsync).WithName("LookAtComplainant")
            .WithSummary("See who complained, masked or in full; each look has a purpose, and the citizen sees it")
            .WithExample(new LookRequest("联系反映人核实材料", Full: true))
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.LookAtIdentity);
        group.MapGet("/files", ListAsync).WithName("ListCaseFiles").WithSummary("The photos and papers of a case")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.View);
        group.MapPost("/files", AddAsync).WithName("AddCaseFile")
            .WithSummary("Add a photo or paper of up to 10 MB, sent as Base64; what a camera notes beside a picture is taken out")
            .WithExample(new AddFileRequest(new UploadedFile("材料.pdf", "%PDF-1.7\n%%EOF"u8.ToArray())))
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(ComplaintPermissions.Work);
        endpoints.MapGet("/complaints/files/{file:guid}", DownloadAsync).ExcludeFromDescription().RequireAuthorization(ComplaintPermissions.View);
        endpoints.MapGet("/t/{ticket}/files/{file:guid}", DownloadByTicketAsync).ExcludeFromDescription().AllowAnonymous()
            .RequireRateLimiting(CitizensServices.RatePolicy);
    }

    private static async Task<Ok<ComplainantView>> LookAsync(
        string number, LookRequest request, IdentityService identity, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await identity.LookAsync(number, request.Purpose, request.Full, cancellationToken));
    }

    private static async Task<Ok<IReadOnlyList<CaseFileView>>> ListAsync(string number, CaseFiles files, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<CaseFileView>>([.. (await files.ListAsync(number, cancellationToken)).Select(CaseFileView.Of)]);

    private static async Task<Ok<CaseReceipt>> AddAsync(string number, AddFileRequest request, CaseFiles files, CancellationToken cancellationToken) =>
        TypedResults.Ok(CaseReceipt.Of(await files.AddAsync(number, [request.File ?? new UploadedFile(null, null)], request.ToSheet(), cancellationToken)));

    private static async Task<IResult> DownloadAsync(Guid file, CaseFiles files, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            return Send(await files.GetAsync(file, cancellationToken), context);
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static async Task<IResult> DownloadByTicketAsync(
        string ticket, Guid file, CitizenEntrance entrance, CaseFiles files, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            IResult sent = Results.NotFound();
            await entrance.EnterAsync(ticket, async e => sent = Send(await files.GetAsync(e.CaseId, file, cancellationToken), context), cancellationToken);
            return sent;
        }
        catch (BusinessException)
        {
            return Results.NotFound();
        }
    }

    // Pictures are shown; everything else is only saved.
    private static IResult Send((CaseFile File, byte[] Content) stored, HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        var isPicture = stored.File.ContentType.StartsWith("image/", StringComparison.Ordinal);
        return Results.File(stored.Content, stored.File.ContentType, isPicture ? null : stored.File.Name);
    }
}
