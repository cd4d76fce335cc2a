using Governance.Kernel.MultiTenancy;

namespace Governance.Kernel.Permissions;

/// <summary>Names the permissions of one module and the roles that hold each of them when a tenant is new.</summary>
public abstract class PermissionDefinitionProvider
{
    private readonly List<PermissionDefinition> _permissions = [];
    private readonly List<(string Role, string Permission)> _defaultGrants = [];

    /// <summary>The module's permissions.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    /// <summary>Which role holds which permission until a tenant says otherwise.</summary>
    public IReadOnlyList<(string Role, string Permission)> DefaultGrants => _defaultGrants;

    /// <summary>Adds a permission.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="side">Where it can be granted.</param>
    /// <param name="roles">The roles (<see cref="RoleNames"/>) that hold it by default.</param>
    protected void Add(string name, MultiTenancySides side, params string[] roles)
    {
        _permissions.Add(new PermissionDefinition(name, side));
        _defaultGrants.AddRange(roles.Select(role => (role, name)));
    }
}
