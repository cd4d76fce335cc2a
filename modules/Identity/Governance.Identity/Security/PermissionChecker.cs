using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Governance.Identity.Security;

/// <summary>Roles, default grants and the unit's deviations, the same throughout a request.</summary>
internal sealed class PermissionChecker(
    ICurrentUser user, ICurrentTenant currentTenant, PermissionCatalog catalog, GovernanceIdentityDbContext db, KnownGrants known, IConfiguration configuration)
    : IPermissionChecker
{
    private const string AnonymousPermissions = "Governance:AnonymousPermissions";

    private IReadOnlyDictionary<(string Role, string Permission), bool>? _deviations;

    public async Task<bool> IsGrantedAsync(string permission)
    {
        if (catalog.Find(permission) is not { } definition)
        {
            return false;
        }

        if (!user.IsAuthenticated)
        {
            return configuration.GetSection(AnonymousPermissions).Get<string[]>()?.Contains(permission) == true;
        }

        return GrantRules.IsOnSide(definition, user.TenantId)
            && GrantRules.IsGranted(user.Roles, permission, catalog.DefaultGrants, _deviations ??= await known.OfAsync(user.TenantId ?? Guid.Empty, LoadAsync));
    }

    private async Task<IReadOnlyDictionary<(string Role, string Permission), bool>> LoadAsync()
    {
        using (currentTenant.Change(user.TenantId))
        {
            return await db.Grants.AsNoTracking().ToDictionaryAsync(g => (g.Role, g.Permission), g => g.IsGranted);
        }
    }
}
