using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

/// <summary>What people do to their own account.</summary>
internal sealed class OwnAccountService(
    UserManager<User> users, UserStore store, SignInManager<User> signIn, SignInAttempts attempts, SignInLog log)
{
    public async Task ChangePasswordAsync(string current, string chosen, CancellationToken cancellationToken)
    {
        var user = await FindAsync();
        await BeginAttemptAsync(user, "CurrentPassword", IdentityErrorCodes.PasswordWrong, cancellationToken);
        if (!await users.CheckPasswordAsync(user, current))
        {
            await log.RecordAsync(SignInOutcome.WrongPassword, user.Id, user.UserName!, cancellationToken);
            throw new InvalidInputException("CurrentPassword", IdentityErrorCodes.PasswordWrong);
        }

        await attempts.ClearAsync(user.Id, cancellationToken);
        if (current == chosen)
        {
            throw new InvalidInputException("NewPassword", IdentityErrorCodes.PasswordUnchanged);
        }

        if (PasswordRules.BrokenBy(user.UserName!, chosen) is { } broken)
        {
            throw new InvalidInputException("NewPassword", broken);
        }

        user.ChooseOwnPassword();
        (await users.ChangePasswordAsync(user, current, chosen)).OrThrow("NewPassword");
        await signIn.RefreshSignInAsync(user);
    }

    /// <summary>The key to type into the authenticator; a new one as long as the second factor is not set up.</summary>
    public async Task<AuthenticatorKey> BeginEnrolmentAsync(CancellationToken cancellationToken)
    {
        var user = await FindAsync();
        if (!user.TwoFactorEnabled && user.SecondFactorKey is null)
        {
            // Not by the manager: it would end the account's other sessions, and nothing of the account has changed yet.
            await store.SetAuthenticatorKeyAsync(user, users.GenerateNewAuthenticatorKey(), cancellationToken);
            await store.UpdateAsync(user, cancellationToken);
        }

        return user.TwoFactorEnabled
            ? AuthenticatorKey.Enrolled
            : AuthenticatorKey.For(user.UserName!, (await users.GetAuthenticatorKeyAsync(user))!);
    }

    public async Task CompleteEnrolmentAsync(string code, CancellationToken cancellationToken)
    {
        var user = await FindAsync();
        await BeginAttemptAsync(user, "Code", IdentityErrorCodes.CodeWrong, cancellationToken);
        if (user.SecondFactorKey is null
            || !await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            throw new InvalidInputException("Code", IdentityErrorCodes.CodeWrong);
        }

        await attempts.ClearAsync(user.Id, cancellationToken);
        (await users.SetTwoFactorEnabledAsync(user, true)).OrThrow("Code");
        await signIn.RefreshSignInAsync(user);
    }

    // A session that was left open must not be a place to guess in.
    private async Task BeginAttemptAsync(User user, string field, string code, CancellationToken cancellationToken)
    {
        if (!await attempts.TryBeginAsync(user.Id, cancellationToken))
        {
            await log.RecordAsync(SignInOutcome.LockedOut, user.Id, user.UserName!, cancellationToken);
            throw new InvalidInputException(field, code);
        }
    }

    private async Task<User> FindAsync() =>
        await users.GetUserAsync(signIn.Context.User) ?? throw new EntityNotFoundException(nameof(User), "own");
}
