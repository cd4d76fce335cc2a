using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Staff;

internal static class StaffServices
{
    public static IServiceCollection AddHallStaff(this IServiceCollection services) => services
        .AddScoped<CurrentStaff>();
}
