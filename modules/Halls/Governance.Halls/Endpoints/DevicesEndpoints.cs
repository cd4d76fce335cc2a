using Governance.Halls.Application.Devices;
using Governance.Halls.Application.Devices.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DevicesEndpoints
{
    public static void MapDevices(this IEndpointRouteBuilder endpoints)
    {
        var ofHall = endpoints.MapGroup("/api/v1/halls/{code}/devices").WithTags("Devices");
        ofHall.MapGet("/", ListAsync).WithName("ListDevices")
            .WithSummary("The rating devices of a hall by number, and how many of them called lately; `next` is the `after` of the next part")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        ofHall.MapPost("/", RegisterAsync).WithName("RegisterDevice")
            .WithSummary("Register a rating device; it has no key yet")
            .RequireAuthorization(HallPermissions.Devices).WithProblems()
            .WithExample(new RegisterDeviceRequest("PJQ-0001", "演示型号", null));
        var devices = endpoints.MapGroup("/api/v1/devices").WithTags("Devices");
        devices.MapGet("/silent", SilentAsync).WithName("ListSilentDevices")
            .WithSummary("The devices of your tenant that have not called for too long although their hall is open")
            .RequireAuthorization(HallPermissions.View);
        devices.MapGet("/{device:guid}", GetAsync).WithName("GetDevice")
            .WithSummary("One rating device")
            .RequireAuthorization(HallPermissions.View).ProducesProblem(StatusCodes.Status404NotFound);
        devices.MapPut("/{device:guid}", EditAsync).WithName("EditDevice")
            .WithSummary("Correct a rating device's number or model, or put it at another window of its hall")
            .RequireAuthorization(HallPermissions.Devices).WithProblems()
            .WithExample(new EditDeviceRequest("PJQ-0001", "演示型号", null, "0f6a1c0e5d9b5a449a546d6f1c7d2b10"));
        devices.MapPost("/{device:guid}/key", GiveKeyAsync).WithName("GiveDeviceKey")
            .WithSummary("Give a rating device a key, or another one; the answer shows it once, and the one before is taken for 24 hours or until the new one is used")
            .RequireAuthorization(HallPermissions.Devices).WithProblems();
        devices.MapPost("/{device:guid}/revocation", RevokeAsync).WithName("RevokeDeviceKey")
            .WithSummary("Take a rating device's keys away at once")
            .RequireAuthorization(HallPermissions.Devices).WithProblems();
        devices.MapPost("/{device:guid}/retirement", RetireAsync).WithName("RetireDevice")
            .WithSummary("Take a rating device out of service for good")
            .RequireAuthorization(HallPermissions.Devices).WithProblems();
        endpoints.MapDeviceCalls();
    }

    private static async Task<Ok<DevicePage>> ListAsync(
        string code, string? after, int? take, bool? retired, DeviceReader devices, CancellationToken cancellationToken) =>
        TypedResults.Ok(await devices.ListAsync(code, after, take, retired == true, cancellationToken));

    private static async Task<CreatedAtRoute<DeviceView>> RegisterAsync(
        string code, RegisterDeviceRequest request, DeviceManagementService management, DeviceReader devices, CancellationToken cancellationToken)
    {
        var device = await management.RegisterAsync(code, request, cancellationToken);
        return TypedResults.CreatedAtRoute(await devices.GetAsync(device, cancellationToken), "GetDevice", new { device });
    }

    private static async Task<Ok<SilenceReport>> SilentAsync(SilentDevices silent, CancellationToken cancellationToken) =>
        TypedResults.Ok(await silent.FindAsync(cancellationToken));

    private static async Task<Ok<DeviceView>> GetAsync(Guid device, DeviceReader devices, CancellationToken cancellationToken) =>
        TypedResults.Ok(await devices.GetAsync(device, cancellationToken));

    private static async Task<Ok<DeviceView>> EditAsync(
        Guid device, EditDeviceRequest request, DeviceManagementService management, DeviceReader devices, CancellationToken cancellationToken)
    {
        await management.EditAsync(device, request, cancellationToken);
        return TypedResults.Ok(await devices.GetAsync(device, cancellationToken));
    }

    private static async Task<Ok<IssuedKey>> GiveKeyAsync(
        Guid device, DeviceManagementService management, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await management.GiveKeyAsync(device, cancellationToken));
    }

    private static async Task<Ok<DeviceView>> RevokeAsync(
        Guid device, DeviceManagementService management, DeviceReader devices, CancellationToken cancellationToken)
    {
        await management.RevokeAsync(device, cancellationToken);
        return TypedResults.Ok(await devices.GetAsync(device, cancellationToken));
    }

    private static async Task<Ok<DeviceView>> RetireAsync(
        Guid device, DeviceManagementService management, DeviceReader devices, CancellationToken cancellationToken)
    {
        await management.RetireAsync(device, cancellationToken);
        return TypedResults.Ok(await devices.GetAsync(device, cancellationToken));
    }

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}
