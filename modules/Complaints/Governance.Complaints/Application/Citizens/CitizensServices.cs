using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Citizens;

internal static class CitizensServices
{
    public static IServiceCollection AddComplaintCitizens(this IServiceCollection services) => services;
}
