namespace Governance.Identity.Security;

/// <summary>The module's settings (<c>Governance:Identity</c>).</summary>
internal sealed class IdentitySettings
{
    public const string Section = "Governance:Identity";

    /// <summary>The law asks for six months.</summary>
    public const int LeastSignInLogDays = 184;

    /// <summary>After so many minutes without a request one is signed out.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Whether an empty database gets an account of each role instead of one administrator.</summary>
    public bool DemoAccounts { get; set; }

    /// <summary>The county of the demo accounts; where the pack has none of this code, its first county.</summary>
    public string DemoCounty { get; set; } = "370783";

    /// <summary>Whether administrators and security officers must set up a second factor.</summary>
    public bool RequireSecondFactor { get; set; }

    /// <summary>For how many days the sign-in log is kept, 184 at least.</summary>
    public int SignInLogDays { get; set; } = 400;

    /// <summary>So many failures a minute from one address, then it has to wait.</summary>
    public int FailuresPerMinute { get; set; } = 30;
}
