using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

internal sealed class ConsoleUserAdminService(
    UserManager<User> users, IPasswordHasher<User> hasher, ICurrentTenant currentTenant) : IUserAdminService
{
    public async Task<string> ResetPasswordAsync(string userName, CancellationToken cancellationToken)
    {
        var user = await users.FindByNameAsync(userName) ?? throw new EntityNotFoundException(nameof(User), userName);
        using (currentTenant.Change(user.TenantId))
        {
            var password = OneTimePassword.Create();
            user.GiveOneTimePassword(hasher.HashPassword(user, password));
            user.Unlock();
            user.ForgetSecondFactor();
            (await users.UpdateSecurityStampAsync(user)).OrThrow("UserName");
            return password;
        }
    }
}
