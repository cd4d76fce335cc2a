using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Application.Time.Notices;
using Governance.Complaints.Contracts;
using Governance.Complaints.Jobs;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Time;

internal static class TimeServices
{
    private const string EachMinute = "15 * * * * ?";

    public static IServiceCollection AddComplaintTime(this IServiceCollection services)
    {
        services.AddOptions<PublicSite>().BindConfiguration(PublicSite.Section)
            .Validate(site => site.IsUsable, $"{PublicSite.Section}:Address must begin with http:// or https://.").ValidateOnStart();
        return services
            .AddScoped<SupervisionByRule>()
            .AddScoped<SupervisionReader>()
            .AddScoped<SweepBatch>()
            .AddScoped<DeadlineSweep>()
            .AddSweep<DeadlineSweepJob>(EachMinute)
            .AddScoped<TimeLateness>()
            .AddScoped<NoticeAudience>()
            .AddScoped<NoticeBoard>()
            .AddSingleton(new NavigationEntry("Complaints:Notices.Nav", "/complaints/notices", ComplaintPermissions.Work, Order: 330))
            .AddComplaintMessages();
    }

    private static IServiceCollection AddComplaintMessages(this IServiceCollection services) => services
        .AddSingleton<MessageSignal>()
        .AddScoped<MessageLeases>()
        .AddScoped<TextMessages>()
        .AddScoped<MessageTexts>()
        .AddScoped<IMessageSource, CaseMessageSource>()
        .AddScoped<MessageWriter>()
        .AddScoped<MessageDelivery>()
        .AddScoped<CaseMessages>()
        .AddSingleton<MessageSending>()
        .AddHostedService<MessageWorker>();
}
