using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Data;

/// <summary>Identity's store over the module's tables: no claims, logins or tokens of their own.</summary>
internal sealed class UserStore(
    GovernanceIdentityDbContext db, IDataFilter<IMultiTenant> tenantFilter, IDataProtectionProvider protection)
    : UserOnlyStore<User, GovernanceIdentityDbContext, Guid>(db)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Governance.Identity.SecondFactorKey");

    /// <summary>The account of that name in whatever unit: the only look across the units, for signing in and for keeping
    /// names apart. Whoever goes on with the account enters its unit.</summary>
    public override async Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default)
    {
        using (tenantFilter.Disable())
        {
            return await Context.Users.Include(u => u.Roles)
                .FirstOrDefaultAsync(u => u.NormalizedUserName == normalizedUserName, cancellationToken);
        }
    }

    public override async Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken = default) =>
        Guid.TryParse(userId, out var id)
            ? await Context.Users.Include(u => u.Roles).FirstOrDefaultAsync(u => u.Id == id, cancellationToken)
            : null;

    // The account is tracked; the base class would mark every column, and new roles, as changed.
    public override async Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken = default)
    {
        await Context.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public override Task SetAuthenticatorKeyAsync(User user, string key, CancellationToken cancellationToken)
    {
        user.SecondFactorKey = _protector.Protect(key);
        return Task.CompletedTask;
    }

    public override Task<string?> GetAuthenticatorKeyAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult(user.SecondFactorKey is { } key ? _protector.Unprotect(key) : null);
}
