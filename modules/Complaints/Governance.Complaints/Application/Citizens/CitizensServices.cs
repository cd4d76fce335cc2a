using System.Threading.RateLimiting;
using Governance.Complaints.Application.Citizens.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Citizens;

internal static class CitizensServices
{
    /// <summary>The policy that keeps one caller from trying codes or sending sheets too often.</summary>
    public const string RatePolicy = "Complaints.Public";

    // Behind one address of a telephone company there are many citizens.
    private const int RequestsAMinute = 300;

    public static IServiceCollection AddComplaintCitizens(this IServiceCollection services) => services
        .AddScoped<CodeTrying>()
        .AddScoped<TicketCheck>()
        .AddScoped<CitizenEntrance>()
        .AddScoped<TrackingReader>()
        .AddScoped<CaseWords>()
        .AddScoped<CaseFiles>()
        .AddScoped<CitizenDesk>()
        .AddScoped<CitizenIntake>()
        .AddScoped<IdentityService>()
        .AddScoped<ReceiptService>()
        .AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RatePolicy, PartitionOf);
        });

    private static RateLimitPartition<string> PartitionOf(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("Governance:Public:CitizenRequestsPerMinute", RequestsAMinute),
            Window = TimeSpan.FromMinutes(1),
        });
}
