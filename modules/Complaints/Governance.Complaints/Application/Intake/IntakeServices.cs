using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Intake;

internal static class IntakeServices
{
    public static IServiceCollection AddComplaintIntake(this IServiceCollection services) => services
        .AddScoped<SubjectLookup>()
        .AddScoped<IdentityIntake>()
        .AddScoped<IntakeBookReader>()
        .AddScoped<EarlierCases>()
        .AddScoped<IntakeService>();
}
