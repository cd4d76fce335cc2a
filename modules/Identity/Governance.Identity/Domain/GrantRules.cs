using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Identity.Domain;

/// <summary>Who holds which permission.</summary>
internal static class GrantRules
{
    private const string OwnPermissions = "Identity.";

    /// <summary>A permission to see: its name's last part is <c>View</c>. A look at who complained is named otherwise: an auditor
    /// does not have that by being one.</summary>
    public static bool IsView(string permission) => permission.EndsWith(".View", StringComparison.Ordinal);

    /// <summary>An auditor sees everything and changes nothing, and nobody gives himself the keys: these grants cannot be changed.</summary>
    public static bool IsFixed(string role, string permission) =>
        role == RoleNames.Auditor || permission.StartsWith(OwnPermissions, StringComparison.Ordinal);

    public static bool IsOnSide(PermissionDefinition permission, Guid? tenantId) =>
        permission.Side.HasFlag(tenantId is null ? MultiTenancySides.Host : MultiTenancySides.Tenant);

    /// <summary>Whether the role holds the permission where nobody has changed it.</summary>
    public static bool IsDefault(string role, string permission, ILookup<string, string> defaults) =>
        role == RoleNames.Auditor ? IsView(permission) : defaults[role].Contains(permission);

    /// <summary>Whether one of the roles holds the permission. A refusal counts for its role only: another role may still grant it.</summary>
    public static bool IsGranted(
        IEnumerable<string> roles,
        string permission,
        ILookup<string, string> defaults,
        IReadOnlyDictionary<(string Role, string Permission), bool> deviations) =>
        roles.Any(role =>
            !IsFixed(role, permission) && deviations.TryGetValue((role, permission), out var granted)
                ? granted
                : IsDefault(role, permission, defaults));
}
