namespace Governance.Identity.Contracts;

/// <summary>The permissions of the module. Their grants are fixed, so that the administrator's and the security officer's
/// duties stay apart.</summary>
public static class IdentityPermissions
{
    /// <summary>See the accounts of the own unit.</summary>
    public const string View = "Identity.Users.View";

    /// <summary>Open accounts, change them and their roles, hand out one-time passwords.</summary>
    public const string Manage = "Identity.Users.Manage";

    /// <summary>Shut an account off, open it again, lift a lock, forget a lost second factor.</summary>
    public const string Lock = "Identity.Users.Lock";

    /// <summary>Say which role may do what in the own unit.</summary>
    public const string Security = "Identity.Grants.Manage";

    /// <summary>See who signed in or tried to.</summary>
    public const string SignInLog = "Identity.SignIns.View";
}
