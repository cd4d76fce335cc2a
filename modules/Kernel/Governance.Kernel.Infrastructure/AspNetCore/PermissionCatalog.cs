using Governance.Kernel.Permissions;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>All permissions of all modules.</summary>
public sealed class PermissionCatalog
{
    private readonly Dictionary<string, PermissionDefinition> _permissions;

    /// <summary>Collects what the modules define.</summary>
    /// <exception cref="ArgumentException">Two modules define the same name.</exception>
    public PermissionCatalog(IEnumerable<PermissionDefinitionProvider> providers)
    {
        var all = providers.ToList();
        _permissions = all.SelectMany(p => p.Permissions).ToDictionary(p => p.Name);
        DefaultGrants = all.SelectMany(p => p.DefaultGrants).ToLookup(g => g.Role, g => g.Permission);
    }

    /// <summary>All definitions.</summary>
    public IReadOnlyCollection<PermissionDefinition> All => _permissions.Values;

    /// <summary>The permissions that a role holds by default.</summary>
    public ILookup<string, string> DefaultGrants { get; }

    /// <summary>The definition, or <c>null</c>.</summary>
    public PermissionDefinition? Find(string name) => _permissions.GetValueOrDefault(name);
}
