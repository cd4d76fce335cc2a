using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Governance.Kernel.Infrastructure.Scheduling;

/// <summary>Registers jobs. A job only wakes a sweep: what is due is found in the tables, so a trigger that is lost or comes
/// twice loses and doubles nothing.</summary>
public static class SweepServices
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Runs a job by a Quartz cron expression, read in China's time.</summary>
    public static IServiceCollection AddSweep<TJob>(this IServiceCollection services, string cron)
        where TJob : class, IJob =>
        services.AddQuartz(quartz => quartz.ScheduleJob<TJob>(trigger => trigger
            .WithIdentity(typeof(TJob).FullName!)
            .WithCronSchedule(cron, schedule => schedule.InTimeZone(China))));
}
