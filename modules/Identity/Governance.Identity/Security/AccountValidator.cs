using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Security;

/// <summary>The rules of names and passwords, where Identity asks for them.</summary>
internal sealed class AccountValidator : IUserValidator<User>, IPasswordValidator<User>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user)
    {
        if (!UserNameRules.IsValid(user.UserName))
        {
            return Failed(IdentityErrorCodes.UserNameInvalid);
        }

        var holder = await manager.FindByNameAsync(user.UserName!);
        return holder is null || holder.Id == user.Id ? IdentityResult.Success : Failed(IdentityErrorCodes.UserNameTaken);
    }

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(PasswordRules.BrokenBy(user.UserName!, password ?? "") is { } code ? Failed(code) : IdentityResult.Success);

    private static IdentityResult Failed(string code) => IdentityResult.Failed(new IdentityError { Code = code, Description = code });
}
