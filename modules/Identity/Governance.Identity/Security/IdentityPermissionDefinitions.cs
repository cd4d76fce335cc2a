using Governance.Identity.Contracts;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Identity.Security;

internal sealed class IdentityPermissionDefinitions : PermissionDefinitionProvider
{
    public IdentityPermissionDefinitions()
    {
        Add(IdentityPermissions.View, MultiTenancySides.Both, RoleNames.SystemAdministrator, RoleNames.SecurityOfficer);
        Add(IdentityPermissions.Manage, MultiTenancySides.Both, RoleNames.SystemAdministrator);
        Add(IdentityPermissions.Lock, MultiTenancySides.Both, RoleNames.SystemAdministrator, RoleNames.SecurityOfficer);
        Add(IdentityPermissions.Security, MultiTenancySides.Both, RoleNames.SecurityOfficer);
        Add(IdentityPermissions.SignInLog, MultiTenancySides.Both, RoleNames.SecurityOfficer);
    }
}
