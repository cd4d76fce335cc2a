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

internal static class WindowEndpoints
{
    public static void MapWindows(this IEndpointRouteBuilder endpoints)
    {
        var ofHall = endpoints.MapGroup("/api/v1/halls/{code}/windows").WithTags("Hall book");
        ofHall.MapGet("/", ListAsync).WithName("ListWindows")
            .WithSummary("The windows of a hall with those who stand there, today or as they stood on a day")
            .RequireAuthorization(HallPermissions.View).WithReadProblems();
        ofHall.MapPost("/", OpenAsync).WithName("OpenWindow")
            .WithSummary("Enter a window; a number belongs to one open window of a hall's zone")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new OpenWindowRequest("A区", "8", "兜底窗口", [WindowKind.Complaint, WindowKind.Fallback], null, "一楼东侧", new DateOnly(2019, 10, 20)));
        var group = endpoints.MapGroup("/api/v1/windows").WithTags("Hall book");
        group.MapGet("/{window:guid}", GetAsync).WithName("GetWindow")
            .WithSummary("One window with its staff and items, today or as it stood on a day")
            .RequireAuthorization(HallPermissions.View).WithReadProblems();
        group.MapPut("/{window:guid}", EditAsync).WithName("EditWindow")
            .WithSummary("Change a window from a day on, correct it, or end it; what stood before stays as history")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new EditWindowRequest(
                "A区", "9", "兜底窗口", [WindowKind.Fallback], null, "一楼东侧", new DateOnly(2019, 10, 20), null, new DateOnly(2026, 3, 1), Correction: false, Revision: 1));
        group.MapGet("/{window:guid}/history", HistoryAsync).WithName("GetWindowHistory")
            .WithSummary("What a window was before, the newest first")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("/{window:guid}/photo", ShowAsync).WithName("PutWindowPhoto")
            .WithSummary("Give a window a photo; a picture of up to 10 MB is sent as Base64")
            .RequireAuthorization(HallPermissions.Book).WithWriteProblems()
            .WithExample(new WindowPhotoRequest(new UploadedFile("窗口.jpg", [0xFF, 0xD8, 0xFF]), new DateOnly(2026, 11, 20)));
        group.MapGet("/{window:guid}/photo", PhotoAsync).WithName("GetWindowPhoto")
            .WithSummary("The photo of a window")
            .RequireAuthorization(HallPermissions.View);
        group.MapPost("/{window:guid}/evidence", EvidenceAsync).WithName("UseWindowAsEvidence")
            .WithSummary("Show a mechanism by a window: by its photo, or without one by declaring the mechanism at it")
            .RequireAuthorization(HallPermissions.Document).WithWriteProblems()
            .WithExample(new AsEvidenceRequest(MechanismCodes.ComplaintWindow));
        endpoints.MapGet("/halls/windows/{window:guid}/photo", PhotoAsync).ExcludeFromDescription().RequireAuthorization(HallPermissions.View);
    }

    private static async Task<Ok<WindowList>> ListAsync(string code, DateOnly? asOf, WindowReader windows, CancellationToken cancellationToken) =>
        TypedResults.Ok(await windows.ListAsync(code, asOf, cancellationToken));

    private static async Task<Ok<WindowDetails>> GetAsync(Guid window, DateOnly? asOf, WindowReader windows, CancellationToken cancellationToken) =>
        TypedResults.Ok(await windows.GetAsync(window, asOf, cancellationToken));

    private static async Task<Ok<IReadOnlyList<PastEntry<WindowState>>>> HistoryAsync(
        Guid window, WindowReader windows, CancellationToken cancellationToken) =>
        TypedResults.Ok(await windows.HistoryAsync(window, cancellationToken));

    private static async Task<CreatedAtRoute<WindowDetails>> OpenAsync(
        string code, OpenWindowRequest request, WindowService service, WindowReader windows, CancellationToken cancellationToken)
    {
        var window = await service.OpenAsync(code, request, cancellationToken);
        return TypedResults.CreatedAtRoute(await windows.GetAsync(window, null, cancellationToken), "GetWindow", new { window });
    }

    private static async Task<Ok<WindowDetails>> EditAsync(
        Guid window, EditWindowRequest request, WindowService service, WindowReader windows, CancellationToken cancellationToken)
    {
        await service.EditAsync(window, request, cancellationToken);
        return TypedResults.Ok(await windows.GetAsync(window, null, cancellationToken));
    }

    private static async Task<Ok<WindowDetails>> ShowAsync(
        Guid window, WindowPhotoRequest request, WindowService service, WindowReader windows, CancellationToken cancellationToken)
    {
        await service.ShowAsync(window, request, cancellationToken);
        return TypedResults.Ok(await windows.GetAsync(window, null, cancellationToken));
    }

    // For the eye: it has been told by its bytes to be a picture, so it may stand in a page.
    private static async Task<IResult> PhotoAsync(Guid window, WindowReader windows, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            var photo = await windows.PhotoAsync(window, cancellationToken);
            BookEndpoints.Guard(context);
            return Results.File(photo.Content, photo.ContentType);
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static async Task<CreatedAtRoute<EvidencePlace>> EvidenceAsync(
        Guid window, AsEvidenceRequest request, WorkEvidenceService evidence, HallReader halls, CancellationToken cancellationToken)
    {
        var id = await evidence.FromWindowAsync(window, request.Mechanism, cancellationToken);
        return TypedResults.CreatedAtRoute(await halls.GetEvidenceAsync(id, cancellationToken), "GetEvidence", new { id });
    }
}
