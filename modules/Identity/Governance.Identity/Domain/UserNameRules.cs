namespace Governance.Identity.Domain;

/// <summary>What a user name must be.</summary>
internal static class UserNameRules
{
    public const int MinLength = 3;
    public const int MaxLength = 40;

    public static bool IsValid(string? userName) =>
        userName is { Length: >= MinLength and <= MaxLength }
        && userName.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_');
}
