using Governance.Kernel.Infrastructure;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.AspNetCore.Shell;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Modularity;
using Governance.Kernel.Permissions;
using Governance.Migrations;
using Governance.Tenants;
using Governance.Web.Shell;

namespace Governance.Web.Composition;

/// <summary>The start module: everything the program is made of.</summary>
[DependsOn(typeof(KernelModule), typeof(TenantsModule), typeof(DataModules))]
public sealed class WebModule : GovernanceModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton(new LocalizationSource(typeof(WebModule).Assembly));
        context.Services.AddScoped<IShell, WebShell>();
        context.Services.AddScoped<ShellNavigation>();
        context.Services.AddScoped<ShellLateness>();
        context.Services.AddSingleton<SystemTitle>();
        context.Services.AddSingleton<SimulationState>();
        context.Services.AddSingleton<PermissionDefinitionProvider, OperationsPermissions>();
        context.Services.AddSingleton(new NavigationEntry(
            "Web:Nav.Operations", "/operations/dead-letters", OperationsPermissions.DeadLetters, Order: 900));
        context.Services.AddMigrationsContext();
    }
}
