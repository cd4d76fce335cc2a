using Governance.Halls.Application.Public;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class PublicEndpoints
{
    private const string FiveMinutes = "public, max-age=300";

    public static void MapPublic(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/v1/public/halls/{code}", GetAsync).WithName("GetPublicHall").WithTags("Public")
            .WithSummary("What anybody may know of a hall: where, when, which windows, who leads today, what can be done")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .RequireRateLimiting(PublicServices.RatePolicy)
            .AllowAnonymous();
        endpoints.MapGet("/h/photos/{staff:guid}", PhotoAsync).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<Ok<PublicHall>> GetAsync(string code, string? q, PublicHallReader halls, CancellationToken cancellationToken) =>
        TypedResults.Ok((await halls.FindAsync(code, SearchWords.Of(q), cancellationToken))?.Hall ?? throw new EntityNotFoundException("hall", code));

    private static async Task<IResult> PhotoAsync(Guid staff, PublicPhotoReader photos, HttpContext context, CancellationToken cancellationToken)
    {
        if (await photos.FindAsync(staff, cancellationToken) is not var (content, type))
        {
            return Results.NotFound();
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = FiveMinutes;
        return Results.File(content, type);
    }
}
