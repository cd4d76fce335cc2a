using Governance.Complaints.Application;
using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Paper;
using Governance.Complaints.Application.Passing;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Data;
using Governance.Complaints.Endpoints;
using Governance.Complaints.Simulation;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Modularity;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints;

/// <summary>The complaints: from the window to a settled case, and the ledger of all that was done.</summary>
[DependsOn(typeof(KernelModule))]
public sealed class ComplaintsModule : GovernanceModule, IModelModule, IEndpointModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddGovernanceDbContext<ComplaintsDbContext>();
        services.AddSingleton(new LocalizationSource(typeof(ComplaintsModule).Assembly));
        services.AddSingleton<PermissionDefinitionProvider, ComplaintPermissionDefinitions>();
        services.AddComplaintCases().AddComplaintIntake().AddComplaintLists().AddComplaintTime().AddComplaintLedger();
        services.AddComplaintCitizens().AddComplaintFigures();
        services.AddRefusals();
        services.AddComplaintTrackingCards();
        services.AddScoped<SimulatedHalls>();
        services.AddScoped<ISimulationContributor, CaseSimulation>();
        services.AddScoped<ISimulationContributor, RefusalSimulation>();
        services.AddComplaintAssistance();
        services.AddComplaintPaper();
        services.AddStaffOutcomes().AddImprovements();
        services.AddMediation().AddPassing();
    }

    /// <inheritdoc/>
    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureComplaints();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapIntake();
        endpoints.MapCases();
        endpoints.MapComplaintLists();
        endpoints.MapComplaintTime();
        endpoints.MapComplaintLedger();
        endpoints.MapComplaintCitizens();
        endpoints.MapComplaintFigures();
        endpoints.MapRefusals();
        endpoints.MapComplaintAssistance();
        endpoints.MapTrackingCards();
        endpoints.MapPaper();
        endpoints.MapStaffOutcomes();
        endpoints.MapImprovements();
        endpoints.MapMediation();
        endpoints.MapPassing();
    }
}
