using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

/// <summary>The administrator's and the security officer's work on the accounts of their own unit.</summary>
internal sealed class UserAppService(
    UserManager<User> users,
    GovernanceIdentityDbContext db,
    AccountOpening opening,
    UnitRoles unit,
    ITenantStore tenants,
    ICurrentUser currentUser,
    IPasswordHasher<User> hasher,
    IGuidGenerator guids)
{
    public async Task<IssuedPassword> CreateAsync(NewUser account)
    {
        var tenant = unit.Tenant;
        if (tenant is null && !string.IsNullOrEmpty(account.TenantCode))
        {
            tenant = tenants.FindByCode(account.TenantCode)
                ?? throw new InvalidInputException(nameof(NewUser.TenantCode), IdentityErrorCodes.UnitUnknown);
            if (account.Roles is not [RoleNames.SystemAdministrator])
            {
                throw new BusinessException(IdentityErrorCodes.OnlyAdministratorElsewhere);
            }
        }

        return await opening.OpenAsync(guids.Create(), tenant, account with { UserName = (account.UserName ?? "").Trim() });
    }

    public async Task UpdateAsync(Guid id, UserChange change, CancellationToken cancellationToken)
    {
        var user = await FindAsync(id);
        var roles = change.Roles ?? [];
        if (id == currentUser.Id && !roles.ToHashSet().SetEquals(user.Roles.Select(held => held.Role)))
        {
            throw new BusinessException(IdentityErrorCodes.NotYourself);
        }

        var stamp = db.Entry(user).Property(u => u.ConcurrencyStamp);
        stamp.OriginalValue = change.ConcurrencyStamp;
        // Marked, so that the stamp is compared even where only the roles have changed.
        stamp.IsModified = true;
        user.Describe(change.DisplayName, change.Office);
        user.SetRoles([.. roles], unit.Tenant);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<IssuedPassword> ResetPasswordAsync(Guid id)
    {
        NotYourself(id);
        var user = await FindAsync(id);
        var password = OneTimePassword.Create();
        user.GiveOneTimePassword(hasher.HashPassword(user, password));
        user.Unlock();
        (await users.UpdateSecurityStampAsync(user)).OrThrow("Id");
        return new IssuedPassword(id, user.UserName!, password);
    }

    public async Task DisableAsync(Guid id)
    {
        NotYourself(id);
        var user = await FindAsync(id);
        user.Disable();
        // A new stamp ends the sessions that are open.
        (await users.UpdateSecurityStampAsync(user)).OrThrow("Id");
    }

    public async Task EnableAsync(Guid id, CancellationToken cancellationToken)
    {
        (await FindAsync(id)).Enable();
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task UnlockAsync(Guid id, CancellationToken cancellationToken)
    {
        (await FindAsync(id)).Unlock();
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task ForgetSecondFactorAsync(Guid id)
    {
        NotYourself(id);
        var user = await FindAsync(id);
        user.ForgetSecondFactor();
        (await users.UpdateSecurityStampAsync(user)).OrThrow("Id");
    }

    private async Task<User> FindAsync(Guid id) =>
        await users.FindByIdAsync(id.ToString()) ?? throw new EntityNotFoundException(nameof(User), id);

    private void NotYourself(Guid id)
    {
        if (id == currentUser.Id)
        {
            throw new BusinessException(IdentityErrorCodes.NotYourself);
        }
    }
}
