using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Pages.Improvements.Verbs;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Improvements;

internal static class ImprovementServices
{
    public static IServiceCollection AddImprovements(this IServiceCollection services) => services
        .AddScoped<ImprovementRulesReader>()
        .AddScoped<ImprovementStore>()
        .AddScoped<ImprovementNotices>()
        .AddScoped<ImprovementOwners>()
        .AddScoped<ImprovementIntake>()
        .AddScoped<ImprovementDesk>()
        .AddScoped<CauseCounts>()
        .AddScoped<CauseCases>()
        .AddScoped<IDataSeedContributor, CauseSeeding>()
        .AddScoped<ImprovementReader>()
        .AddScoped<ImprovementLists>()
        .AddScoped<ImprovementSteps>()
        .AddScoped<ImprovementForms>()
        .AddScoped<ISimulationContributor, ImprovementSimulation>();
}
