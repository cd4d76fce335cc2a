using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Infrastructure.Scheduling;
using Governance.Kernel.Modularity;
using Governance.Kernel.Permissions;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Application.LedgerHeads;
using Governance.Reporting.Application.Reconciliation;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Application.Standings;
using Governance.Reporting.Data;
using Governance.Reporting.Endpoints;
using Governance.Reporting.EventHandlers;
using Governance.Reporting.Files;
using Governance.Reporting.Jobs;
using Governance.Reporting.Pages.Mandate;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Reporting;

/// <summary>The read models, and the report of compliance with what the province has demanded.</summary>
[DependsOn(typeof(KernelModule))]
public sealed class ReportingModule : GovernanceModule, IModelModule, IEndpointModule
{
    private const string Nightly = "0 10 2 * * ?";
    private const int NavigationOrder = 100;

    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton(new LocalizationSource(typeof(ReportingModule).Assembly));
        services.AddSingleton<PermissionDefinitionProvider, ReportingPermissionDefinitions>();
        services.AddSingleton(new NavigationEntry("Reporting:Nav.Mandate", "/mandate", ReportingPermissions.View, NavigationOrder));
        services.AddGovernanceDbContext<ReportingDbContext>();
        AddCatalogue(services);
        AddReadModels(services);
        AddReports(services);
    }

    /// <inheritdoc/>
    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureReporting();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMandateReports();
        endpoints.MapMandateCatalogue();
        endpoints.MapFrozenReports();
        endpoints.MapDownloads();
        endpoints.MapLedgerHeads();
    }

    private static void AddCatalogue(IServiceCollection services)
    {
        services.AddSingleton<CatalogueCache>();
        services.AddSingleton<PackCatalogue>();
        services.AddScoped<CatalogueReader>();
        services.AddScoped<CatalogueWriter>();
        services.AddScoped<CatalogueAdminAppService>();
        services.AddScoped<IDataSeedContributor, CatalogueSeeding>();
    }

    private static void AddReadModels(IServiceCollection services)
    {
        services.AddScoped<EvidenceSets>();
        services.AddScoped<StandingComputer>();
        services.AddDistributedEventHandler<HallChangedHandler, HallChangedEto, ReportingDbContext>();
        services.AddDistributedEventHandler<MechanismEvidenceChangedHandler, MechanismEvidenceChangedEto, ReportingDbContext>();
        services.AddDistributedEventHandler<MechanismActivityHandler, MechanismActivityEto, ReportingDbContext>();
        services.AddDistributedEventHandler<StandingsDueHandler, StandingsDueEto, ReportingDbContext>();
        services.AddDistributedEventHandler<LedgerWitnessedHandler, LedgerWitnessedEto, ReportingDbContext>();
        services.AddScoped<ILedgerWitnesses, LedgerHeadWitnesses>();
        services.AddScoped<LedgerHeadReader>();
        services.AddSingleton<ReadModelReconciliation>();
        services.AddSingleton<ReadModelRebuild>();
        services.AddSingleton<IReadModelMaintenance, ReadModelMaintenance>();
        services.AddScoped<DataQualityAppService>();
        services.AddSweep<ReconciliationJob>(Nightly);
    }

    private static void AddReports(IServiceCollection services)
    {
        services.AddScoped<ReportScopes>();
        services.AddSingleton<ReportSentences>();
        services.AddScoped<MandateReportReader>();
        services.AddScoped<MandateReportAppService>();
        services.AddScoped<HallReportAppService>();
        services.AddScoped<FrozenReportAppService>();
        services.AddScoped<FeedLateness>();
        services.AddSingleton<ReportWords>();
        services.AddSingleton<HallSentences>();
        services.AddSingleton<ReportWorkbook>();
        services.AddSingleton<ReportDocument>();
        services.AddSingleton<ReportFiles>();
        services.AddScoped<IMandateReportExport, MandateReportExport>();
    }
}
