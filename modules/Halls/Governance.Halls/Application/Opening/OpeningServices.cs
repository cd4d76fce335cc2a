using Governance.Halls.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Opening;

internal static class OpeningServices
{
    public static IServiceCollection AddHallOpening(this IServiceCollection services) => services
        .AddScoped<HallCalendars>()
        .AddScoped<OpeningReader>()
        .AddScoped<OpeningManagement>()
        .AddScoped<IHallOpeningService, OpeningService>();
}
