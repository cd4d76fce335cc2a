namespace Governance.Kernel.Modularity;

/// <summary>
/// One module of the application (ABP: <c>AbpModule</c>). Modules are found through <see cref="DependsOnAttribute"/>,
/// ordered so that a module comes after everything it depends on, and are created without arguments.
/// </summary>
public abstract class GovernanceModule
{
    /// <summary>Registers the services of the module. Called once, before the container is built.</summary>
    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Runs once after the database is up to date and before the first request is served.</summary>
    public virtual Task OnApplicationInitializationAsync(
        IServiceProvider services, CancellationToken cancellationToken) => Task.CompletedTask;
}
