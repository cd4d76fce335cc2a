using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Public;

internal static class PublicServices
{
    public static IServiceCollection AddHallPublic(this IServiceCollection services) => services;
}
