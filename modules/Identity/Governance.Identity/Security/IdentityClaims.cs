namespace Governance.Identity.Security;

internal static class IdentityClaims
{
    /// <summary>The second factor must be set up before anything else.</summary>
    public const string MustEnrol = "governance:must-enrol";
}
