using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Pages.Assistance;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Assistance;

internal static class AssistanceServices
{
    private const int Order = 125;

    public static IServiceCollection AddComplaintAssistance(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry("Complaints:Assistance.Nav", "/assistance", ComplaintPermissions.ViewAssistance, Order))
        .AddScoped<AssistanceCodes>()
        .AddScoped<AssistanceEntrance>()
        .AddScoped<AssistancePeople>()
        .AddScoped<AssistanceNotices>()
        .AddScoped<AssistanceConsequences>()
        .AddScoped<IMessageSource, HelpMessageSource>()
        .AddScoped<AssistanceStore>()
        .AddScoped<AssistanceDesk>()
        .AddScoped<AssistanceIntake>()
        .AddScoped<AssistanceHandling>()
        .AddScoped<AssistanceReader>()
        .AddScoped<AssistanceLists>()
        .AddScoped<HelperLoads>()
        .AddScoped<AssistanceCitizens>()
        .AddScoped<AssistanceSlips>()
        .AddScoped<AssistanceSteps>()
        .AddScoped<AssistanceForms>()
        .AddScoped<ISimulationContributor, AssistanceSimulation>()
        .AddDistributedEventHandler<AssistanceSignals, AssistanceCompletedEto, ComplaintsDbContext>();
}
