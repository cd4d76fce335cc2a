using Governance.Identity.Contracts;

namespace Governance.Identity.Domain;

/// <summary>What a password must be.</summary>
internal static class PasswordRules
{
    public const int MinLength = 12;

    // Hashing work grows with the length; nobody types more.
    public const int MaxLength = 128;

    private const int MinDifferent = 5;

    /// <summary>The code of the first rule that is broken, or <c>null</c>.</summary>
    public static string? BrokenBy(string userName, string password) => password switch
    {
        { Length: < MinLength } => IdentityErrorCodes.PasswordTooShort,
        { Length: > MaxLength } => IdentityErrorCodes.PasswordTooLong,
        _ when !password.Any(char.IsLetter) || !password.Any(char.IsDigit) => IdentityErrorCodes.PasswordNeedsLettersAndDigits,
        _ when password.Contains(userName, StringComparison.OrdinalIgnoreCase) => IdentityErrorCodes.PasswordHoldsUserName,
        _ when password.Distinct().Count() < MinDifferent => IdentityErrorCodes.PasswordTooSimple,
        _ => null,
    };
}
