using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Complaints.Intake;
using Governance.Complaints.Pages.Complaints.Verbs;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Lists;

internal static class ListsServices
{
    private const int ListsOrder = 100;
    private const int IntakeOrder = 110;

    public static IServiceCollection AddComplaintLists(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry("Complaints:Desk.Nav", "/complaints", ComplaintPermissions.View, ListsOrder))
        .AddSingleton(new NavigationEntry("Complaints:Intake.Nav", "/complaints/new", ComplaintPermissions.Register, IntakeOrder))
        .AddScoped<DeskHalls>()
        .AddScoped<WorkQueries>()
        .AddScoped<WorkRows>()
        .AddScoped<WorkLists>()
        .AddScoped<DayBoardReader>()
        .AddScoped<VerbForms>()
        .AddScoped<IntakeSheetReader>();
}
