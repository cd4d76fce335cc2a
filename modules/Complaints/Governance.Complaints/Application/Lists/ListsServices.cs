using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Lists;

internal static class ListsServices
{
    public static IServiceCollection AddComplaintLists(this IServiceCollection services) => services;
}
