namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>The claims of a signed-in user beside the standard ones.</summary>
public static class GovernanceClaims
{
    /// <summary>The id of the user's tenant; a user of the province has none.</summary>
    public const string TenantId = "governance:tenant";

    /// <summary>The name to show.</summary>
    public const string DisplayName = "governance:name";

    /// <summary>The password must be changed before anything else.</summary>
    public const string MustChangePassword = "governance:must-change-password";
}
