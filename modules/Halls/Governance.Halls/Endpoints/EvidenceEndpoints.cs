using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class EvidenceEndpoints
{
    public static void MapEvidence(this RouteGroupBuilder group)
    {
        group.MapPost("/{code}/mechanisms/{mechanism}/declarations", DeclareAsync).WithName("DeclareMechanism")
            .WithSummary("Say that a hall has a mechanism, and since when").WithExample(Examples.Declaration)
            .RequireAuthorization(HallPermissions.Document).WithProblems();
        group.MapPost("/{code}/mechanisms/{mechanism}/documents", DocumentAsync).WithName("DocumentMechanism")
            .WithSummary("Show a mechanism by a notice, photo, file, link or report; a file of up to 10 MB is sent as Base64")
            .WithExample(Examples.Document)
            .RequireAuthorization(HallPermissions.Document).WithProblems();
        group.MapPost("/{code}/mechanisms/{mechanism}/inspections", InspectAsync).WithName("InspectMechanism")
            .WithSummary("Record what was seen at an inspection; not for those who run the hall").WithExample(Examples.Inspection)
            .RequireAuthorization(HallPermissions.Inspect).WithProblems();
        group.MapPost("/evidence/{id:guid}/withdrawal", WithdrawAsync).WithName("WithdrawEvidence")
            .WithSummary("Take a piece of evidence back; it stays to be seen and no longer counts").WithExample(new WithdrawRequest("上传错了文件"))
            .RequireAuthorization(HallPermissions.View).WithProblems();
        group.MapGet("/evidence/{id:guid}", GetAsync).WithName("GetEvidence")
            .WithSummary("One piece of evidence")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/evidence/{id:guid}/file", DownloadAsync).WithName("DownloadEvidenceFile")
            .WithSummary("The stored file, for saving")
            .RequireAuthorization(HallPermissions.View);
    }

    public static async Task<IResult> DownloadAsync(
        Guid id, HallReader halls, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            var file = await halls.GetFileAsync(id, cancellationToken);
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers.CacheControl = "private, no-store";
            return Results.File(file.Content, file.ContentType, file.Name);
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static async Task<Ok<EvidencePlace>> GetAsync(Guid id, HallReader halls, CancellationToken cancellationToken) =>
        TypedResults.Ok(await halls.GetEvidenceAsync(id, cancellationToken));

    private static async Task<CreatedAtRoute<EvidencePlace>> DeclareAsync(
        string code, string mechanism, DeclareRequest request, EvidenceService evidence, HallReader halls, CancellationToken cancellationToken) =>
        await CreatedAsync(await evidence.DeclareAsync(code, mechanism, request, cancellationToken), halls, cancellationToken);

    private static async Task<CreatedAtRoute<EvidencePlace>> DocumentAsync(
        string code, string mechanism, DocumentRequest request, EvidenceService evidence, HallReader halls, CancellationToken cancellationToken) =>
        await CreatedAsync(await evidence.DocumentAsync(code, mechanism, request, cancellationToken), halls, cancellationToken);

    private static async Task<CreatedAtRoute<EvidencePlace>> InspectAsync(
        string code, string mechanism, InspectRequest request, InspectionService inspections, HallReader halls, CancellationToken cancellationToken) =>
        await CreatedAsync(await inspections.RecordAsync(code, mechanism, request, cancellationToken), halls, cancellationToken);

    private static async Task<Results<Ok<EvidencePlace>, ForbidHttpResult>> WithdrawAsync(
        Guid id,
        WithdrawRequest request,
        WithdrawalService withdrawals,
        HallReader halls,
        IAuthorizationService authorization,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var place = await halls.GetEvidenceAsync(id, cancellationToken);
        if (!(await authorization.AuthorizeAsync(context.User, WithdrawalPermission.For(place.Evidence.Kind))).Succeeded)
        {
            return TypedResults.Forbid();
        }

        await withdrawals.WithdrawAsync(id, request, cancellationToken);
        return TypedResults.Ok(await halls.GetEvidenceAsync(id, cancellationToken));
    }

    private static async Task<CreatedAtRoute<EvidencePlace>> CreatedAsync(Guid id, HallReader halls, CancellationToken cancellationToken) =>
        TypedResults.CreatedAtRoute(await halls.GetEvidenceAsync(id, cancellationToken), "GetEvidence", new { id });

    private static void WithProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}
