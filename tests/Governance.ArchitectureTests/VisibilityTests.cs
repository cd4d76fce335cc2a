using System.Reflection;
using Governance.Kernel.EventBus;
using Governance.Kernel.Modularity;
using Governance.Web.Composition;
using Shouldly;
using Xunit;

namespace Governance.ArchitectureTests;

public class VisibilityTests
{
    private static readonly IReadOnlyList<Assembly> Implementations =
    [
        .. ModuleCatalog.From(typeof(WebModule)).Modules.Select(m => m.GetType().Assembly).Distinct()
            .Where(a => !a.GetName().Name!.StartsWith("Governance.Kernel", StringComparison.Ordinal)
                && a != typeof(WebModule).Assembly && a.GetName().Name != "Governance.Migrations"),
    ];

    [Fact]
    public void An_implementation_shows_only_its_module_class() =>
        Implementations.SelectMany(a => a.GetExportedTypes())
            .Where(t => !typeof(GovernanceModule).IsAssignableFrom(t))
            .Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void A_class_of_an_implementation_is_sealed_unless_something_derives_from_it()
    {
        var types = Implementations.SelectMany(a => a.GetTypes()).Where(IsOurs).ToList();
        var bases = types.Select(t => t.BaseType).Where(t => t is not null).Select(t => t!.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();

        types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t))
            .Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Every_event_has_a_name_of_its_own()
    {
        var contracts = Implementations.SelectMany(a => a.GetReferencedAssemblies())
            .Where(n => n.Name!.StartsWith("Governance.", StringComparison.Ordinal)).DistinctBy(n => n.Name).Select(Assembly.Load);
        var events = Implementations.Concat(contracts).Distinct()
            .SelectMany(a => a.GetTypes()).Where(t => t.Name.EndsWith("Eto", StringComparison.Ordinal)).ToList();

        events.ShouldNotBeEmpty();
        events.Select(EventNameAttribute.Of).ShouldBeUnique();
    }

    private static bool IsOurs(Type type) =>
        type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && type.DeclaringType?.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && type.Namespace?.StartsWith("Governance.", StringComparison.Ordinal) == true;
}
