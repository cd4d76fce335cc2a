using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Duty;

internal static class DutyServices
{
    public static IServiceCollection AddHallDuty(this IServiceCollection services) => services;
}
