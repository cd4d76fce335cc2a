using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>The models of all contexts.</summary>
public static class ContextModels
{
    /// <summary>Builds the models; no database is asked. Otherwise each is built when its context is first used.</summary>
    public static void Build(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        foreach (var registration in services.GetServices<ContextRegistration>())
        {
            _ = ((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Model;
        }
    }
}
