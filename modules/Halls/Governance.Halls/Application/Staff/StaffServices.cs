using Governance.Halls.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Staff;

internal static class StaffServices
{
    public static IServiceCollection AddHallStaff(this IServiceCollection services) => services
        .AddScoped<CurrentStaff>()
        .AddScoped<StaffPlaces>()
        .AddScoped<StaffAccounts>()
        .AddScoped<StaffService>()
        .AddScoped<StaffReader>()
        .AddScoped<IStaffDirectory, StaffDirectory>()
        .AddScoped<BookNames>()
        .AddScoped<BookChoices>();
}
