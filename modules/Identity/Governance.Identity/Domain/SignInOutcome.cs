namespace Governance.Identity.Domain;

/// <summary>How a sign-in went.</summary>
internal enum SignInOutcome
{
    Succeeded,
    UnknownUser,
    WrongPassword,
    WrongCode,
    LockedOut,
    Disabled,
    PasswordAccepted,
    SignedOut,
}
