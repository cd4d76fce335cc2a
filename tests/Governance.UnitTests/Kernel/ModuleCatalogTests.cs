using Governance.Kernel.Modularity;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

public class ModuleCatalogTests
{
    [Fact]
    public void A_module_comes_after_all_that_it_depends_on_and_only_once() =>
        ModuleCatalog.From(typeof(Top)).Modules.Select(m => m.GetType())
            .ShouldBe([typeof(Base), typeof(Left), typeof(Right), typeof(Top)]);

    [Fact]
    public void A_circle_is_an_error_that_names_it() =>
        Should.Throw<InvalidOperationException>(() => ModuleCatalog.From(typeof(Egg)))
            .Message.ShouldContain("Egg -> Hen -> Egg");

    [Fact]
    public void What_is_no_module_is_named() =>
        Should.Throw<InvalidOperationException>(() => ModuleCatalog.From(typeof(Lost))).Message.ShouldContain("System.String");

    private sealed class Base : GovernanceModule;

    [DependsOn(typeof(Base))]
    private sealed class Left : GovernanceModule;

    [DependsOn(typeof(Base))]
    private sealed class Right : GovernanceModule;

    [DependsOn(typeof(Left), typeof(Right))]
    private sealed class Top : GovernanceModule;

    [DependsOn(typeof(Hen))]
    private sealed class Egg : GovernanceModule;

    [DependsOn(typeof(Egg))]
    private sealed class Hen : GovernanceModule;

    [DependsOn(typeof(string))]
    private sealed class Lost : GovernanceModule;
}
