using Governance.Identity.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Identity.Domain;

/// <summary>Which roles there are where, and which exclude each other.</summary>
internal static class RoleRules
{
    private static readonly HashSet<string> Exclusive =
        [RoleNames.SystemAdministrator, RoleNames.SecurityOfficer, RoleNames.Auditor];

    private static readonly HashSet<string> Privileged =
        [RoleNames.ProvincialAdministrator, RoleNames.SystemAdministrator, RoleNames.SecurityOfficer];

    public static bool IsPrivileged(string role) => Privileged.Contains(role);

    /// <summary>The roles of a unit; <c>null</c> is the province.</summary>
    public static IReadOnlyList<string> RolesOf(TenantInfo? tenant) =>
    [
        .. RoleNames.All
            .Where(role => role.Side.HasFlag(tenant is null ? MultiTenancySides.Host : MultiTenancySides.Tenant))
            .Select(role => role.Name)
            .Where(role => role != RoleNames.CityOffice || tenant is { IsCity: true }),
    ];

    public static void Check(IReadOnlyCollection<string> roles, TenantInfo? tenant)
    {
        if (roles.Count == 0)
        {
            throw new InvalidInputException("Roles", IdentityErrorCodes.RoleMissing);
        }

        if (roles.Except(RoleNames.All.Select(role => role.Name)).Any())
        {
            throw new InvalidInputException("Roles", IdentityErrorCodes.RoleUnknown);
        }

        if (roles.Except(RolesOf(tenant)).Any())
        {
            throw new BusinessException(IdentityErrorCodes.RoleNotHere);
        }

        if (roles.Distinct().Count() > 1 && roles.Any(Exclusive.Contains))
        {
            throw new BusinessException(IdentityErrorCodes.RoleExclusive);
        }
    }
}
