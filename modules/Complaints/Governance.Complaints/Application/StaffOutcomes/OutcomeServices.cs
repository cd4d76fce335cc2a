using Governance.Complaints.Application.StaffOutcomes.Lists;
using Governance.Complaints.Application.StaffOutcomes.Own;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.StaffOutcomes;

internal static class OutcomeServices
{
    public static IServiceCollection AddStaffOutcomes(this IServiceCollection services) => services
        .AddScoped<OutcomeRulesReader>()
        .AddScoped<OutcomeStore>()
        .AddScoped<OutcomeNotices>()
        .AddScoped<OutcomeIntake>()
        .AddScoped<OutcomeDesk>()
        .AddScoped<OutcomeDecisions>()
        .AddScoped<OutcomeReader>()
        .AddScoped<OwnOutcomes>()
        .AddScoped<OutcomeLists>()
        .AddScoped<OutcomeFigures>()
        .AddScoped<ISimulationContributor, OutcomeSimulation>();
}
