using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Devices;

/// <summary>The cookie of a paired device. It holds no key, only the hash of the one it was paired with, under the program's
/// own protection; with each request that key must still be taken, so a revocation holds at once.</summary>
internal static class PadCookie
{
    /// <summary>Renewed while the device is in use; browsers keep no cookie for longer.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "governance.pad";
        options.Cookie.Path = "/pad";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context =>
        {
            context.Response.Redirect($"{context.Request.PathBase}/pad/pair");
            return Task.CompletedTask;
        };
    }

    public static Task SignInAsync(HttpContext context, KnownDevice device) => context.SignInAsync(
        DeviceSchemes.Pad, DevicePrincipal.Of(device, DeviceSchemes.Pad), new AuthenticationProperties { IsPersistent = true });

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var keys = context.HttpContext.RequestServices.GetRequiredService<DeviceKeys>();
        var known = DevicePrincipal.Read(context.Principal) is { } claimed
            ? await keys.FindPairedAsync(claimed.Id, claimed.KeyHash, context.HttpContext.RequestAborted)
            : null;
        if (known is null)
        {
            context.RejectPrincipal();
            return;
        }

        // The hall or the number may have changed since.
        context.ReplacePrincipal(DevicePrincipal.Of(known, DeviceSchemes.Pad));
    }
}
