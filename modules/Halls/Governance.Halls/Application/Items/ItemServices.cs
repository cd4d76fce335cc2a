using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Items;

internal static class ItemServices
{
    public static IServiceCollection AddHallItems(this IServiceCollection services) => services
        .AddScoped<ItemGuides>()
        .AddScoped<ItemService>()
        .AddScoped<ItemReader>();
}
