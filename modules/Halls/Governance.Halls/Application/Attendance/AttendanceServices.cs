using Governance.Halls.Contracts;
using Governance.Halls.Jobs;
using Governance.Kernel.Infrastructure.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Attendance;

internal static class AttendanceServices
{
    // Past midnight in China the day before is settled within the hour; the other runs make up for what was missed.
    private const string Hourly = "0 5 * * * ?";

    public static IServiceCollection AddHallAttendance(this IServiceCollection services) => services
        .AddScoped<DutyPeople>()
        .AddScoped<HallOwnership>()
        .AddScoped<AttendanceRights>()
        .AddScoped<AttendanceService>()
        .AddScoped<TodaysDutyReader>()
        .AddScoped<DutyDayReader>()
        .AddScoped<DutyRemarks>()
        .AddScoped<DutySettlement>()
        .AddScoped<HallSettlement>()
        .AddScoped<DutyPlace>()
        .AddScoped<IDutyService, LeadersOnDuty>()
        .AddScoped<IDutyChainVerification, DutyChainVerification>()
        .AddScoped<OwnDutyReader>()
        .AddScoped<CalendarFeeds>()
        .AddScoped<DutyCalendarWriter>()
        .AddSweep<DutySettlementJob>(Hourly);
}
