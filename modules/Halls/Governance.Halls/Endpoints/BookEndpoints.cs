using Governance.Halls.Application;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class BookEndpoints
{
    public static void MapBook(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapDepartments();
        endpoints.MapWindows();
        endpoints.MapNotices();
    }

    public static RouteHandlerBuilder WithWriteProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    public static RouteHandlerBuilder WithReadProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>A stored file as it is: the browser does not guess what it could be, and no cache keeps it.</summary>
    public static void Guard(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
    }

    /// <summary>A stored file, for saving.</summary>
    public static IResult ForSaving(EvidenceFile file, HttpContext context)
    {
        Guard(context);
        return Results.File(file.Content, file.ContentType, file.Name);
    }
}
