using System.Text;
using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

/// <summary>The signed-in leader's own days, and the calendar that needs nobody signed in.</summary>
internal static class OwnDutyEndpoints
{
    public static void MapOwnDuty(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/duty/mine").WithTags("Duty").RequireAuthorization(HallPermissions.TakeDuty);
        group.MapGet("/", GetAsync).WithName("GetOwnDuty")
            .WithSummary("Your next days on the duty roster, and how the last ones went")
            .ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/calendar", RenewAsync).WithName("RenewCalendarAddress")
            .WithSummary("A new address at which your days can be subscribed to; it is shown once, and the one before stops working")
            .ProducesProblem(StatusCodes.Status409Conflict);
        endpoints.MapGet("/calendar/{secret}.ics", ReadAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<Ok<OwnDuty>> GetAsync(OwnDutyReader duty, CancellationToken cancellationToken) =>
        TypedResults.Ok(await duty.FindAsync(cancellationToken) ?? throw new BusinessException(AttendanceErrorCodes.NotInTheBook));

    private static async Task<Ok<CalendarAddress>> RenewAsync(CalendarFeeds feeds, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new CalendarAddress(await feeds.RenewAsync(cancellationToken)));
    }

    private static async Task<IResult> ReadAsync(string secret, CalendarFeeds feeds, HttpContext context, CancellationToken cancellationToken)
    {
        if (await feeds.ReadAsync(secret, cancellationToken) is not { } calendar)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Text(calendar, "text/calendar", Encoding.UTF8);
    }
}
