using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Modularity;
using Governance.Kernel.MultiTenancy;
using Governance.Tenants.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tenants;

/// <summary>The cities and counties of a province with their halls, rules, calendars and mandates, read from its pack.</summary>
public sealed class TenantsModule : GovernanceModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var options = TenantPackOptions.From(context.Configuration);
        context.Services
            .AddSingleton(new LocalizationSource(typeof(TenantsModule).Assembly))
            .AddSingleton(_ => new PackLoader(options.Folder, options.Province).Load())
            .AddSingleton<IUnitDirectory, UnitDirectory>()
            .AddSingleton<ITenantStore, TenantStore>()
            .AddSingleton<ITenantRules, TenantRules>()
            .AddSingleton<ICalendars, Calendars>()
            .AddSingleton<IPackHalls, PackHalls>()
            .AddSingleton<IPackMandates, PackMandates>();
    }

    /// <summary>Reads the pack now: a mistake in it stops the start, not the first request.</summary>
    public override Task OnApplicationInitializationAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<ITenantStore>();
        return Task.CompletedTask;
    }
}
