using Governance.Identity.Data;
using Governance.Identity.Domain;
using Governance.Identity.Security;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Identity;

namespace Governance.Identity.Application;

/// <summary>Signs people in and out.</summary>
internal sealed class SignInService(
    UserManager<User> users,
    SignInManager<User> signIn,
    PendingSignIn pending,
    SignInAttempts attempts,
    SignInLog log,
    SignInThrottle throttle,
    IPasswordHasher<User> hasher,
    ICurrentTenant currentTenant)
{
    private static readonly User Nobody = new(Guid.Empty, null, "nobody", "nobody", null);

    public async Task<SignInStep> WithPasswordAsync(string userName, string password, CancellationToken cancellationToken)
    {
        if (throttle.IsExhausted(log.Address))
        {
            return SignInStep.TooManyFailures;
        }

        var user = await users.FindByNameAsync(userName);
        using (currentTenant.Change(user?.TenantId))
        {
            var outcome = user is null ? Unknown(password) : await CheckPasswordAsync(user, password, cancellationToken);
            await RecordAsync(outcome, user, userName, cancellationToken);
            switch (outcome)
            {
                case SignInOutcome.Succeeded:
                    await CompleteAsync(user!, cancellationToken);
                    return SignInStep.Done;
                case SignInOutcome.PasswordAccepted:
                    await pending.BeginAsync(user!);
                    return SignInStep.SecondFactor;
                default:
                    return SignInStep.Failed;
            }
        }
    }

    public async Task<SignInStep> WithCodeAsync(string code, CancellationToken cancellationToken)
    {
        if (await pending.FindAsync() is not { } who)
        {
            return SignInStep.Failed;
        }

        using (currentTenant.Change(who.TenantId))
        {
            var user = await users.FindByIdAsync(who.UserId.ToString());
            if (user is null || user.IsDisabled)
            {
                return SignInStep.Failed;
            }

            var outcome = !await attempts.TryBeginAsync(user.Id, cancellationToken) ? SignInOutcome.LockedOut
                : await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code)
                    ? SignInOutcome.Succeeded
                    : SignInOutcome.WrongCode;
            await RecordAsync(outcome, user, user.UserName!, cancellationToken);
            if (outcome != SignInOutcome.Succeeded)
            {
                return SignInStep.Failed;
            }

            await pending.EndAsync();
            await CompleteAsync(user, cancellationToken);
            return SignInStep.Done;
        }
    }

    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(signIn.Context.User) is { } user)
        {
            await log.RecordAsync(SignInOutcome.SignedOut, user.Id, user.UserName!, cancellationToken);
        }

        await signIn.SignOutAsync();
    }

    // The same work as for a real account, so that the time taken does not tell that there is none.
    private SignInOutcome Unknown(string password)
    {
        hasher.HashPassword(Nobody, password);
        return SignInOutcome.UnknownUser;
    }

    private async Task<SignInOutcome> CheckPasswordAsync(User user, string password, CancellationToken cancellationToken)
    {
        var open = await attempts.TryBeginAsync(user.Id, cancellationToken);
        var right = await users.CheckPasswordAsync(user, password);
        return (open, right) switch
        {
            (false, _) => SignInOutcome.LockedOut,
            (_, false) => SignInOutcome.WrongPassword,
            _ when user.IsDisabled => SignInOutcome.Disabled,
            _ when user.TwoFactorEnabled => SignInOutcome.PasswordAccepted,
            _ => SignInOutcome.Succeeded,
        };
    }

    private async Task RecordAsync(SignInOutcome outcome, User? user, string userName, CancellationToken cancellationToken)
    {
        await log.RecordAsync(outcome, user?.Id, user?.UserName ?? userName, cancellationToken);
        if (outcome is not (SignInOutcome.Succeeded or SignInOutcome.PasswordAccepted))
        {
            throttle.NoteFailure(log.Address);
        }
    }

    private async Task CompleteAsync(User user, CancellationToken cancellationToken)
    {
        await attempts.ClearAsync(user.Id, cancellationToken);
        await attempts.NoteSignInAsync(user.Id, cancellationToken);
        await signIn.SignInAsync(user, isPersistent: false);
    }
}
