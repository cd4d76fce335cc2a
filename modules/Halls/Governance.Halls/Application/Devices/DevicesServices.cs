using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Devices;

internal static class DevicesServices
{
    public static IServiceCollection AddHallDevices(this IServiceCollection services) => services;
}
