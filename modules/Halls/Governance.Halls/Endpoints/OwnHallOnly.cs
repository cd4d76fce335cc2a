using Governance.Halls.Application;
using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Endpoints;

/// <summary>Lets a device call only as one of its own hall, and works in its tenant: the device was known only after the
/// request's tenant had been settled.</summary>
internal sealed class OwnHallOnly(ICurrentTenant currentTenant, DeviceProblems problems) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        var device = DevicePrincipal.Read(request.User)!;
        using (currentTenant.Change(device.TenantId))
        {
            var asked = request.GetRouteValue("code") as string ?? "";
            if (asked == device.HallCode)
            {
                return await next(context);
            }

            var refusals = request.RequestServices.GetRequiredService<RefusalLog>();
            var refusal = await refusals.NoteAsync(
                new BusinessException(DeviceErrorCodes.OfOtherHall),
                device.HallCode,
                $"{device.Number} → {(Input.IsPlain(asked) ? asked : "?")}",
                request.RequestAborted);
            return TypedResults.Problem(problems.Of(StatusCodes.Status403Forbidden, refusal.Code));
        }
    }
}
