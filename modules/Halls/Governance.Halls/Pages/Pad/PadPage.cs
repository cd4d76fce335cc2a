using Governance.Halls.Application.Devices;
using Governance.Halls.Pages.Halls;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Halls.Pages.Pad;

/// <summary>A page on a paired device: it works in the device's tenant, and each opening counts as a call.</summary>
internal abstract class PadPage(DeviceKeys keys, ICurrentTenant currentTenant, Texts texts) : HallsPage(texts)
{
    protected KnownDevice Device => DevicePrincipal.Read(User)!;

    protected static string PhotoAddress(Guid staff) => $"/pad/photos/{staff}";

    /// <summary>Comes back by itself: a device stands on the counter, and nobody reloads it.</summary>
    protected void ComeBack(int seconds, string? address = null) =>
        Response.Headers["Refresh"] = address is null ? $"{seconds}" : $"{seconds}; url={Request.PathBase}{address}";

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var device = Device;
        using (currentTenant.Change(device.TenantId))
        {
            await keys.SeenAsync(device.Id, null, context.HttpContext.RequestAborted);
            await base.OnPageHandlerExecutionAsync(context, next);
        }
    }
}
