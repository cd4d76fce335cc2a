using Governance.Halls.Application.Devices;
using Governance.Halls.Application.Devices.Requests;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

/// <summary>What a rating device calls itself, with its key or from its paired browser.</summary>
internal static class DeviceCallEndpoints
{
    public static void MapDeviceCalls(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/halls/{code}/devices").WithTags("Device calls")
            .RequireAuthorization(DeviceSchemes.DevicePolicy).AddEndpointFilter<OwnHallOnly>();
        group.MapPost("/heartbeat", HeartbeatAsync).WithName("DeviceHeartbeat")
            .WithSummary("Say that the device is there, once a minute; the device's key is the bearer")
            .WithRefusals().ProducesProblem(StatusCodes.Status400BadRequest).WithExample(new HeartbeatRequest("1.4.2"));
        group.MapGet("/screen", ScreenAsync).WithName("DeviceScreen")
            .WithSummary("What the device shows: hall, window, who serves, guides and notices")
            .WithRefusals();
        group.MapGet("/photos/{staff:guid}", PhotoAsync).WithName("DevicePhoto")
            .WithSummary("The photo of somebody who serves at the device's window today")
            .WithRefusals().ProducesProblem(StatusCodes.Status404NotFound);
        endpoints.MapGet("/pad/photos/{staff:guid}", PadPhotoAsync).ExcludeFromDescription().RequireAuthorization(DeviceSchemes.PadPolicy);
    }

    private static async Task<NoContent> HeartbeatAsync(
        string code, HeartbeatRequest request, DeviceKeys keys, HttpContext context, CancellationToken cancellationToken)
    {
        _ = code;
        Rule.Check(
            new TextFits("softwareVersion", request.SoftwareVersion, Lengths.Code), new TextIsPlain("softwareVersion", request.SoftwareVersion));
        await keys.SeenAsync(Device(context).Id, request.SoftwareVersion, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<DeviceScreen>> ScreenAsync(
        string code, DeviceScreens screens, HttpContext context, CancellationToken cancellationToken) =>
        TypedResults.Ok(await screens.OfAsync(Device(context).Id, staff => $"/api/v1/halls/{code}/devices/photos/{staff}", cancellationToken));

    private static async Task<FileContentHttpResult> PhotoAsync(
        string code, Guid staff, DeviceScreens screens, HttpContext context, CancellationToken cancellationToken)
    {
        _ = code;
        var photo = await screens.PhotoAsync(Device(context).Id, staff, cancellationToken);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, max-age=300";
        return TypedResults.File(photo.Content, photo.ContentType);
    }

    private static async Task<IResult> PadPhotoAsync(
        Guid staff, DeviceScreens screens, ICurrentTenant currentTenant, HttpContext context, CancellationToken cancellationToken)
    {
        using (currentTenant.Change(Device(context).TenantId))
        {
            try
            {
                return await PhotoAsync("", staff, screens, context, cancellationToken);
            }
            catch (Kernel.Exceptions.EntityNotFoundException)
            {
                return TypedResults.NotFound();
            }
        }
    }

    private static KnownDevice Device(HttpContext context) => DevicePrincipal.Read(context.User)!;

    private static RouteHandlerBuilder WithRefusals(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);
}
