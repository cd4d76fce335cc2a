namespace Governance.Kernel.Permissions;

/// <summary>Says whether the current user may do something.</summary>
public interface IPermissionChecker
{
    /// <summary>Whether the permission is granted to the current user in the current tenant.</summary>
    Task<bool> IsGrantedAsync(string permission);
}
