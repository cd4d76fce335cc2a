using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Duty;

internal static class DutyServices
{
    public static IServiceCollection AddHallDuty(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry("Halls:Duty.Nav", "/duty", HallPermissions.View, Order: 210))
        .AddScoped<RosterStore>()
        .AddScoped<RosterNames>()
        .AddScoped<RosterReader>()
        .AddScoped<RosterOverview>()
        .AddScoped<RosterPlanning>()
        .AddScoped<DutyLeaderService>()
        .AddScoped<DutyLeaveService>()
        .AddScoped<DutyCoverService>()
        .AddScoped<DutySwapReader>()
        .AddScoped<DutySwapService>();
}
