namespace Governance.Kernel.Modularity;

/// <summary>Names the modules that a module needs (ABP: <c>DependsOn</c>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] modules) : Attribute
{
    /// <summary>The types of the modules that come first.</summary>
    public IReadOnlyList<Type> Modules { get; } = modules;
}
