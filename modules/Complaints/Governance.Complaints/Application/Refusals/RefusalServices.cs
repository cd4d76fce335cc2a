using Governance.Complaints.Application.Refusals.Figures;
using Governance.Complaints.Application.Refusals.Lists;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Jobs;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Refusals;

internal static class RefusalServices
{
    private const string EachMinute = "45 * * * * ?";
    private const string EachTenSeconds = "5/10 * * * * ?";

    public static IServiceCollection AddRefusals(this IServiceCollection services) => services
        .AddScoped<RefusalRulesReader>()
        .AddScoped<RefusalCodes>()
        .AddScoped<RefusalStore>()
        .AddScoped<RefusalPassing>()
        .AddScoped<RefusedWords>()
        .AddScoped<RefusalMessages>()
        .AddScoped<IMessageSource, RefusalMessageSource>()
        .AddScoped<RefusalIntake>()
        .AddScoped<RefusalDesk>()
        .AddScoped<RefusalOverturning>()
        .AddScoped<UnreportedRefusals>()
        .AddScoped<RefusalReader>()
        .AddScoped<RefusalLists>()
        .AddScoped<RefusalFold>()
        .AddScoped<RefusalFolding>()
        .AddScoped<RefusalFigures>()
        .AddScoped<RefusalSweep>()
        .AddSweep<RefusalSweepJob>(EachMinute)
        .AddSweep<RefusalFoldingJob>(EachTenSeconds)
        .AddSingleton(new NavigationEntry("Complaints:Refusals.Nav", "/refusals", ComplaintPermissions.ViewRefusals, Order: 120));
}
