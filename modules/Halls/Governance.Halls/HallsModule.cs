using System.Text.Json.Serialization;
using Governance.Halls.Application;
using Governance.Halls.Application.Attendance;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Devices;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Import;
using Governance.Halls.Application.Items;
using Governance.Halls.Application.Opening;
using Governance.Halls.Application.Public;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Endpoints;
using Governance.Halls.Seeding;
using Governance.Halls.Simulation;
using Governance.Halls.Simulation.Book;
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

namespace Governance.Halls;

/// <summary>The halls: their book, duty rosters and rating devices, and the evidence that a mechanism exists in a hall.</summary>
[DependsOn(typeof(KernelModule))]
public sealed class HallsModule : GovernanceModule, IModelModule, IEndpointModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddGovernanceDbContext<HallsDbContext>();
        services.AddSingleton(new LocalizationSource(typeof(HallsModule).Assembly));
        services.AddSingleton<PermissionDefinitionProvider, HallPermissionDefinitions>();
        services.AddSingleton(new NavigationEntry("Halls:Title", "/halls", HallPermissions.View, Order: 200));
        services.AddSingleton<MechanismNames>();
        services.AddScoped<HallVisibility>();
        services.AddScoped<HallLookup>();
        services.AddScoped<HallStore>();
        services.AddScoped<HallReader>();
        services.AddScoped<HallManagementService>();
        services.AddScoped<EvidenceService>();
        services.AddScoped<InspectionService>();
        services.AddScoped<WithdrawalService>();
        services.AddScoped<HallTenantScope>();
        services.AddScoped<RefusalLog>();
        services.AddHallStaff().AddHallItems();
        services.AddHallAttendance();
        services.AddHallBook().AddHallOpening().AddHallDuty().AddHallDevices().AddHallImport().AddHallPublic();
        services.AddScoped<IHallIntegrationService, HallIntegrationService>();
        services.AddScoped<IDataSeedContributor, HallSeeder>();
        services.AddScoped<ISimulationContributor, HallSimulation>();
        services.AddScoped<ISimulationContributor, HallBookSimulation>();
        services.AddScoped<RosterSimulation>();
        services.AddScoped<DeviceSimulation>();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false)));
    }

    /// <inheritdoc/>
    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureHalls();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHalls();
        endpoints.MapBook();
        endpoints.MapStaff();
        endpoints.MapItems();
        endpoints.MapOpening();
        endpoints.MapDuty();
        endpoints.MapDevices();
        endpoints.MapImport();
        endpoints.MapPublic();
        endpoints.MapAttendance();
    }
}
