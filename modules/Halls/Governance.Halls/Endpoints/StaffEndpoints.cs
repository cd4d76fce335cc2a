using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Requests;
using Governance.Halls.Application.Staff;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Governance.Halls.Endpoints;

internal static class StaffEndpoints
{
    public static void MapStaff(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1").WithTags("Staff");
        group.MapGet("/halls/{code}/staff", ListAsync).WithName("ListStaff")
            .WithSummary("The staff of a hall as they stand today, in stretches of up to 200 by their work numbers")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
        group.MapPost("/halls/{code}/staff", JoinAsync).WithName("JoinStaff")
            .WithSummary("Record somebody who begins to work in a hall")
            .WithExample(new JoinStaffRequest("A001", "演示员甲", "窗口工作人员", null, null, null, new DateOnly(2026, 11, 2)))
            .WithProblems().RequireAuthorization(HallPermissions.Book);
        group.MapGet("/staff/{staff:guid}", GetAsync).WithName("GetStaff")
            .WithSummary("Somebody who works in a hall, after the latest change and today")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
        group.MapPut("/staff/{staff:guid}", EditAsync).WithName("EditStaff")
            .WithSummary("Change or correct what is known of somebody, send him to another window, let him go")
            .WithExample(new EditStaffRequest("演示员甲", "首席代表", null, "370783-01", null, null, null, new DateOnly(2026, 12, 1), false, 1))
            .WithProblems().RequireAuthorization(HallPermissions.Book);
        group.MapPut("/staff/{staff:guid}/photo", ShowAsync).WithName("ShowStaff")
            .WithSummary("Give somebody a photo: JPEG, PNG or WebP of up to 10 MB, sent as Base64")
            .WithExample(new StaffPhotoRequest(new UploadedFile("photo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])))
            .WithProblems().RequireAuthorization(HallPermissions.Book);
        group.MapGet("/staff/{staff:guid}/history", HistoryAsync).WithName("GetStaffHistory")
            .WithSummary("How somebody stood before each change, the latest first")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
        endpoints.MapGet("/halls/staff/{staff:guid}/photo", PhotoAsync).ExcludeFromDescription().RequireAuthorization(HallPermissions.View);
    }

    private static async Task<Ok<StaffPage>> ListAsync(
        string code, string? q, Guid? window, Guid? department, bool? left, string? after, int? take,
        HallLookup halls, StaffReader staff, CancellationToken cancellationToken)
    {
        var query = new StaffQuery(q, window, department, left ?? false, after, take ?? StaffQuery.Usual);
        return TypedResults.Ok(await staff.ListAsync(await halls.VisibleAsync(code, cancellationToken), query, cancellationToken));
    }

    private static async Task<CreatedAtRoute<StaffDetail>> JoinAsync(
        string code, JoinStaffRequest request, StaffService service, StaffReader reader, CancellationToken cancellationToken)
    {
        var staff = await service.JoinAsync(code, request, null, cancellationToken);
        return TypedResults.CreatedAtRoute(await reader.GetAsync(staff, cancellationToken), "GetStaff", new { staff });
    }

    private static async Task<Ok<StaffDetail>> GetAsync(Guid staff, StaffReader reader, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reader.GetAsync(staff, cancellationToken));

    private static async Task<Ok<StaffDetail>> EditAsync(
        Guid staff, EditStaffRequest request, StaffService service, StaffReader reader, CancellationToken cancellationToken)
    {
        await service.EditAsync(staff, request, null, cancellationToken);
        return TypedResults.Ok(await reader.GetAsync(staff, cancellationToken));
    }

    private static async Task<Ok<StaffDetail>> ShowAsync(
        Guid staff, StaffPhotoRequest request, StaffService service, StaffReader reader, CancellationToken cancellationToken)
    {
        await service.ShowAsync(staff, request, cancellationToken);
        return TypedResults.Ok(await reader.GetAsync(staff, cancellationToken));
    }

    private static async Task<Ok<IReadOnlyList<PastEntry<StaffState>>>> HistoryAsync(Guid staff, StaffReader reader, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reader.HistoryAsync(staff, cancellationToken));

    private static async Task<IResult> PhotoAsync(Guid staff, StaffReader reader, HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            var photo = await reader.PhotoAsync(staff, cancellationToken);
            context.Response.Headers.XContentTypeOptions = "nosniff";
            // Asked for again each time, and sent again only when it is another one.
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.File(photo.Content, photo.ContentType, entityTag: new EntityTagHeaderValue($"\"{photo.Hash}\""));
        }
        catch (EntityNotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}
