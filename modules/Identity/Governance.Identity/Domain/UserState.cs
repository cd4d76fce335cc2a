namespace Governance.Identity.Domain;

/// <summary>Whether an account can be used now.</summary>
internal enum UserState
{
    Active,
    Locked,
    Disabled,
}
