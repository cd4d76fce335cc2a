using Governance.Complaints.Application.Cases.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Cases;

internal static class CaseServices
{
    public static IServiceCollection AddComplaintCases(this IServiceCollection services) => services
        .AddSingleton<CaseQueries>()
        .AddScoped<CaseCodes>()
        .AddScoped<CaseClocks>()
        .AddScoped<CurrentActor>()
        .AddScoped<CaseConsequences>()
        .AddScoped<DeadlinePassing>()
        .AddScoped<CaseStore>()
        .AddScoped<CaseLookup>()
        .AddScoped<CaseDesk>()
        .AddScoped<CaseReader>()
        .AddScoped<CaseDeskReader>()
        .AddScoped<CaseHandling>()
        .AddScoped<WorkOrderService>()
        .AddScoped<CaseDecisions>();
}
