using Governance.Complaints.Application.Figures.Escalated;
using Governance.Complaints.Contracts;
using Governance.Complaints.Jobs;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Figures;

internal static class FiguresServices
{
    private const string EachTenSeconds = "0/10 * * * * ?";

    public static IServiceCollection AddComplaintFigures(this IServiceCollection services) => services
        .AddScoped<TallyReader>()
        .AddSingleton<CaseMechanisms>()
        .AddScoped<TallyFold>()
        .AddScoped<TallyFolding>()
        .AddScoped<TenantReach>()
        .AddScoped<TenantFigures>()
        .AddScoped<EscalatedCases>()
        .AddScoped<ICaseFigures, CaseFigures>()
        .AddSingleton(new NavigationEntry("Complaints:Figures.Nav", "/complaints/figures", ComplaintPermissions.Figures, Order: 130))
        .AddSweep<TallyFoldingJob>(EachTenSeconds);
}
