using Governance.Complaints.Contracts;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.TrackingCards;

internal static class TrackingCardServices
{
    private const int CardsOrder = 120;
    private const int KeysOrder = 890;

    public static IServiceCollection AddComplaintTrackingCards(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry("Complaints:Cards.Nav", "/cards", ComplaintPermissions.HandOutCards, CardsOrder))
        .AddSingleton(new NavigationEntry("Complaints:CardKeys.Nav", "/cards/keys", ComplaintPermissions.RotateCardKeys, KeysOrder))
        .AddScoped<CardKeys>()
        .AddScoped<CardNotices>()
        .AddScoped<CardHandOut>()
        .AddScoped<CardDesk>()
        .AddScoped<CardReader>()
        .AddScoped<CardChecking>()
        .AddScoped<CardFigures>()
        .AddScoped<ISimulationContributor, TrackingCardSimulation>();
}
