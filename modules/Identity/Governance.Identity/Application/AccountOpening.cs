using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

/// <summary>Opens accounts; each begins with a one-time password.</summary>
internal sealed class AccountOpening(UserManager<User> users, ICurrentTenant currentTenant)
{
    /// <param name="id">The new account's id.</param>
    /// <param name="tenant">Its unit; <c>null</c> is the province.</param>
    /// <param name="account">Its names and roles.</param>
    public async Task<IssuedPassword> OpenAsync(Guid id, TenantInfo? tenant, NewUser account)
    {
        using (currentTenant.Change(tenant?.Id))
        {
            var password = OneTimePassword.Create();
            var user = new User(id, tenant?.Id, account.UserName, account.DisplayName, account.Office);
            user.SetRoles([.. account.Roles ?? []], tenant);
            (await users.CreateAsync(user, password)).OrThrow("UserName");
            return new IssuedPassword(id, account.UserName, password);
        }
    }
}
