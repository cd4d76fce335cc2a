using Governance.Complaints.Application.Mediation.Minutes;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Mediation;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Mediation;

internal static class MediationServices
{
    private const int Order = 128;

    public static IServiceCollection AddMediation(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry("Complaints:Mediation.Menu", "/mediation", ComplaintPermissions.ViewMediation, Order))
        .AddScoped<MediationNotices>()
        .AddScoped<MediationByRule>()
        .AddScoped<MediationStore>()
        .AddScoped<MediationBook>()
        .AddScoped<MediationHandling>()
        .AddScoped<MediationReader>()
        .AddScoped<MediationLists>()
        .AddScoped<MediationMinutes>()
        .AddScoped<MediationForms>()
        .AddScoped<ISimulationContributor, MediationSimulation>();
}
