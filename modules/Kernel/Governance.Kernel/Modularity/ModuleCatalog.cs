using System.Reflection;

namespace Governance.Kernel.Modularity;

/// <summary>All modules reachable from one start module, each after those it depends on.</summary>
public sealed class ModuleCatalog
{
    private ModuleCatalog(IReadOnlyList<GovernanceModule> modules) => Modules = modules;

    /// <summary>The modules in the order in which they are configured and started.</summary>
    public IReadOnlyList<GovernanceModule> Modules { get; }

    /// <summary>Collects and orders the modules.</summary>
    /// <param name="startModule">The module that depends, directly or not, on all others.</param>
    /// <exception cref="InvalidOperationException">The modules depend on each other in a circle (the circle is named),
    /// or a named type is not a module.</exception>
    public static ModuleCatalog From(Type startModule)
    {
        var sorted = new List<GovernanceModule>();
        Visit(startModule, [], [], sorted);
        return new ModuleCatalog(sorted);
    }

    private static void Visit(Type type, List<Type> path, HashSet<Type> done, List<GovernanceModule> sorted)
    {
        if (done.Contains(type))
        {
            return;
        }

        if (path.Contains(type))
        {
            var circle = path.SkipWhile(t => t != type).Append(type).Select(t => t.Name);
            throw new InvalidOperationException($"Modules depend on each other in a circle: {string.Join(" -> ", circle)}.");
        }

        if (!typeof(GovernanceModule).IsAssignableFrom(type) || type.IsAbstract)
        {
            throw new InvalidOperationException($"{type.FullName} is named in [DependsOn] but is no module.");
        }

        path.Add(type);
        foreach (var needed in type.GetCustomAttribute<DependsOnAttribute>()?.Modules ?? [])
        {
            Visit(needed, path, done, sorted);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(type);
        sorted.Add((GovernanceModule)Activator.CreateInstance(type)!);
    }
}
