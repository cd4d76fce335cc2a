using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder endpoints)
    {
        var ofHall = endpoints.MapGroup("/api/v1/halls/{code}/notices").WithTags("Hall book");
        ofHall.MapGet("/", ListAsync).WithName("ListNotices")
            .WithSummary("The notices of a hall, those that begin last first; at most 200 at once")
            .RequireAuthorization(HallPermissions.View).WithReadProblems();
        ofHall.MapPost("/", PublishAsync).WithName("PublishNotice")
            .WithSummary("Publish a notice; a file of up to 10 MB is sent as Base64")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new PublishNoticeRequest(
                "关于设立演示窗口的公告", "一楼东侧设立演示窗口，欢迎您提意见。", null, null, new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31), null));
        var group = endpoints.MapGroup("/api/v1/notices").WithTags("Hall book");
        group.MapGet("/{notice:guid}", GetAsync).WithName("GetNotice")
            .WithSummary("One notice and where it belongs")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("/{notice:guid}", EditAsync).WithName("EditNotice")
            .WithSummary("Change a notice, correct it, or end it; what stood before stays as history")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new EditNoticeRequest(
                "关于设立演示窗口的公告", "一楼东侧设立演示窗口。", null, null, new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31), null, Correction: true, Revision: 1));
        group.MapGet("/{notice:guid}/file", DownloadAsync).WithName("DownloadNoticeFile")
            .WithSummary("The stored file, for saving")
            .RequireAuthorization(HallPermissions.View);
        group.MapPost("/{notice:guid}/evidence", EvidenceAsync).WithName("UseNoticeAsEvidence")
            .WithSummary("Show a mechanism by a notice, dated on the first day on which it was shown")
            .RequireAuthorization(HallPermissions.Document).WithWriteProblems()
            .WithExample(new AsEvidenceRequest(MechanismCodes.ComplaintWindow));
        endpoints.MapGet("/halls/notices/{notice:guid}/file", DownloadAsync).ExcludeFromDescription().RequireAuthorization(HallPermissions.View);
    }

    private static async Task<Ok<NoticePage>> ListAsync(
        string code, Guid? after, int? take, NoticeReader notices, CancellationToken cancellationToken) =>
        TypedResults.Ok((await notices.ListAsync(code, after, take, cancellationToken)).Page);

    private static async Task<Ok<NoticeDetails>> GetAsync(Guid notice, NoticeReader notices, CancellationToken cancellationToken) =>
        TypedResults.Ok(await notices.GetAsync(notice, cancellationToken));

    private static async Task<CreatedAtRoute<NoticeDetails>> PublishAsync(
        string code, PublishNoticeRequest request, NoticeService service, NoticeReader notices, CancellationToken cancellationToken)
    {
        var notice = await service.PublishAsync(code, request, cancellationToken);
        return TypedResults.CreatedAtRoute(await notices.GetAsync(notice, cancellationToken), "GetNotice", new { notice });
    }

    private static async Task<Ok<NoticeDetails>> EditAsync(
        Guid notice, EditNoticeRequest request, NoticeService service, NoticeReader notices, CancellationToken cancellationToken)
    {
        await service.EditAsync(notice, request, cancellationToken);
        return TypedResults.Ok(await notices.GetAsync(notice, cancellationToken));
    }

    private static async Task<IResult> DownloadAsync(Guid notice, NoticeReader notices, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            return BookEndpoints.ForSaving(await notices.FileAsync(notice, cancellationToken), context);
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static async Task<CreatedAtRoute<EvidencePlace>> EvidenceAsync(
        Guid notice, AsEvidenceRequest request, WorkEvidenceService evidence, HallReader halls, CancellationToken cancellationToken)
    {
        var id = await evidence.FromNoticeAsync(notice, request.Mechanism, cancellationToken);
        return TypedResults.CreatedAtRoute(await halls.GetEvidenceAsync(id, cancellationToken), "GetEvidence", new { id });
    }
}
