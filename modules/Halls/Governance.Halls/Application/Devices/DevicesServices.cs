using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Devices;

internal static class DevicesServices
{
    public static IServiceCollection AddHallDevices(this IServiceCollection services)
    {
        services.AddScoped<DeviceReader>();
        services.AddScoped<DeviceManagementService>();
        services.AddScoped<DeviceKeys>();
        services.AddScoped<DeviceScreens>();
        services.AddScoped<SilentDevices>();
        services.AddSingleton<SilenceRule>();
        services.AddSingleton<DeviceProblems>();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, DeviceAuthentication>(DeviceSchemes.Bearer, null)
            .AddCookie(DeviceSchemes.Pad, PadCookie.Configure);
        services.AddAuthorizationBuilder()
            .AddPolicy(DeviceSchemes.DevicePolicy, policy => policy
                .AddAuthenticationSchemes(DeviceSchemes.Bearer).RequireAssertion(context => DevicePrincipal.Is(context.User)))
            .AddPolicy(DeviceSchemes.PadPolicy, policy => policy
                .AddAuthenticationSchemes(DeviceSchemes.Pad).RequireAssertion(context => DevicePrincipal.Is(context.User)));
        return services;
    }
}
