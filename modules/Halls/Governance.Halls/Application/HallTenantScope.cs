using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application;

/// <summary>Works in the tenant of a hall. Only the province's users reach into another tenant; everybody else stays in his
/// own, where another tenant's hall is not found.</summary>
internal sealed class HallTenantScope(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentUser user)
{
    public async Task RunAsync(Guid? hallTenant, Func<IServiceProvider, Task> work)
    {
        using (currentTenant.Change(user.TenantId ?? hallTenant))
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
    }
}
