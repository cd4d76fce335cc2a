using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Figures;

internal static class FiguresServices
{
    public static IServiceCollection AddComplaintFigures(this IServiceCollection services) => services;
}
