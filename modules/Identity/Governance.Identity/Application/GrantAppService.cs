using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Application;

/// <summary>The security officer's table of roles and permissions.</summary>
internal sealed class GrantAppService(
    GovernanceIdentityDbContext db, PermissionCatalog catalog, ICurrentTenant currentTenant, UnitRoles unit, KnownGrants known)
{
    public async Task<GrantTable> GetAsync(CancellationToken cancellationToken)
    {
        var deviations = await db.Grants.AsNoTracking()
            .ToDictionaryAsync(g => (g.Role, g.Permission), g => g.IsGranted, cancellationToken);
        var roles = unit.All;
        return new GrantTable(roles,
        [
            .. Permissions().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new PermissionRow(p.Name,
            [
                .. roles.Select(role => new GrantCell(
                    role,
                    GrantRules.IsGranted([role], p.Name, catalog.DefaultGrants, deviations),
                    GrantRules.IsDefault(role, p.Name, catalog.DefaultGrants),
                    GrantRules.IsFixed(role, p.Name))),
            ])),
        ]);
    }

    /// <summary>Keeps what departs from the defaults and forgets what no longer does. What is not named stays as it is.</summary>
    public async Task SetAsync(IReadOnlyCollection<GrantWish?> wishes, CancellationToken cancellationToken)
    {
        var roles = unit.All;
        var permissions = Permissions().Select(p => p.Name).ToHashSet();
        var rows = await db.Grants.ToDictionaryAsync(g => (g.Role, g.Permission), cancellationToken);
        foreach (var wish in wishes)
        {
            if (wish is null || !roles.Contains(wish.Role) || !permissions.Contains(wish.Permission))
            {
                throw new InvalidInputException(nameof(GrantWish.Permission), IdentityErrorCodes.PermissionUnknown);
            }

            Apply(wish, rows.GetValueOrDefault((wish.Role, wish.Permission)));
        }

        await db.SaveChangesAsync(cancellationToken);
        known.Forget();
    }

    private void Apply(GrantWish wish, RoleGrant? row)
    {
        var isDefault = GrantRules.IsDefault(wish.Role, wish.Permission, catalog.DefaultGrants) == wish.IsGranted;
        if (!isDefault && GrantRules.IsFixed(wish.Role, wish.Permission))
        {
            throw new BusinessException(IdentityErrorCodes.GrantFixed);
        }

        if (isDefault && row is not null)
        {
            db.Remove(row);
        }
        else if (!isDefault && row is null)
        {
            db.Add(new RoleGrant(currentTenant.Id, wish.Role, wish.Permission, wish.IsGranted));
        }
        else if (!isDefault)
        {
            row!.Set(wish.IsGranted);
        }
    }

    private IEnumerable<PermissionDefinition> Permissions() =>
        catalog.All.Where(p => GrantRules.IsOnSide(p, currentTenant.Id));
}
