using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Public;

internal static class PublicServices
{
    /// <summary>The policy that keeps one caller from asking the public API too often.</summary>
    public const string RatePolicy = "Halls.Public";

    private const int RequestsAMinute = 600;

    public static IServiceCollection AddHallPublic(this IServiceCollection services) => services
        .AddScoped<PublicEntrance>()
        .AddScoped<PublicWindows>()
        .AddScoped<PublicHallReader>()
        .AddScoped<PublicGuideReader>()
        .AddScoped<PublicBoardReader>()
        .AddScoped<PublicPhotoReader>()
        .AddScoped<HallFinder>()
        .AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RatePolicy, PartitionOf);
        });

    private static RateLimitPartition<string> PartitionOf(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("Governance:Public:RequestsPerMinute", RequestsAMinute),
            Window = TimeSpan.FromMinutes(1),
        });
}
