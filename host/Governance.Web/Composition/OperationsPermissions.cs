using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;

namespace Governance.Web.Composition;

/// <summary>The permissions of running the program.</summary>
internal sealed class OperationsPermissions : PermissionDefinitionProvider
{
    public const string DeadLetters = "Operations.DeadLetters";

    public OperationsPermissions() => Add(DeadLetters, MultiTenancySides.Host, RoleNames.SystemAdministrator);
}
