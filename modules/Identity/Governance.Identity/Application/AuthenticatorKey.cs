namespace Governance.Identity.Application;

/// <summary>What an authenticator needs to know.</summary>
/// <param name="IsEnrolled">Whether the second factor is set up; then the key is not shown any more.</param>
/// <param name="Text">The key in groups of four.</param>
/// <param name="Link">The link that opens an authenticator on the same telephone.</param>
internal sealed record AuthenticatorKey(bool IsEnrolled, string Text, string Link)
{
    private const string Issuer = "Governance";
    private const int Group = 4;

    public static readonly AuthenticatorKey Enrolled = new(true, "", "");

    public static AuthenticatorKey For(string userName, string key) => new(
        false,
        string.Join(' ', key.Chunk(Group).Select(part => new string(part))),
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(userName)}?secret={key}&issuer={Issuer}&digits=6");
}
