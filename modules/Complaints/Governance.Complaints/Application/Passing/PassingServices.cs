using Governance.Complaints.Jobs;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Passing;

internal static class PassingServices
{
    private const string EachTenSeconds = "3/10 * * * * ?";

    public static IServiceCollection AddPassing(this IServiceCollection services) => services
        .AddScoped<OfficeTime>()
        .AddScoped<PassingFold>()
        .AddScoped<PassingFolding>()
        .AddScoped<PassingMeter>()
        .AddScoped<PassingCases>()
        .AddScoped<CasePassingReader>()
        .AddSweep<PassingFoldingJob>(EachTenSeconds);
}
