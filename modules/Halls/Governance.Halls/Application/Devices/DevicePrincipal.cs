using System.Security.Claims;
using Governance.Kernel.Infrastructure.AspNetCore;

namespace Governance.Halls.Application.Devices;

/// <summary>A device as a principal: it has a tenant, and no role.</summary>
internal static class DevicePrincipal
{
    private const string Device = "governance:device";
    private const string HallCode = "governance:device-hall";
    private const string KeyHash = "governance:device-key";

    public static ClaimsPrincipal Of(KnownDevice device, string scheme)
    {
        var identity = new ClaimsIdentity(
            [
                new(Device, device.Id.ToString()),
                new(GovernanceClaims.DisplayName, device.Number),
                new(HallCode, device.HallCode),
                new(KeyHash, device.KeyHash),
            ],
            scheme);
        if (device.TenantId is { } tenant)
        {
            identity.AddClaim(new Claim(GovernanceClaims.TenantId, tenant.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }

    /// <summary>The device, or <c>null</c> where the principal is none.</summary>
    public static KnownDevice? Read(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(Device), out var id)
            ? new KnownDevice(
                id,
                Guid.TryParse(principal!.FindFirstValue(GovernanceClaims.TenantId), out var tenant) ? tenant : null,
                principal!.FindFirstValue(GovernanceClaims.DisplayName) ?? "",
                principal!.FindFirstValue(HallCode) ?? "",
                principal!.FindFirstValue(KeyHash) ?? "")
            : null;

    /// <summary>Whether the principal is a device.</summary>
    public static bool Is(ClaimsPrincipal principal) => principal.HasClaim(claim => claim.Type == Device);
}
