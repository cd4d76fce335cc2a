using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Time;

internal static class TimeServices
{
    public static IServiceCollection AddComplaintTime(this IServiceCollection services) => services;
}
