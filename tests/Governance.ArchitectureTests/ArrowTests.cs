using Shouldly;
using Xunit;

namespace Governance.ArchitectureTests;

/// <summary>Who may reference whom, read from the project files. There is no list of exceptions.</summary>
public class ArrowTests
{
    private static readonly string[] Leaves = ["Governance.Reporting", "Governance.Search"];
    private static readonly string[] Foundation = ["Governance.Kernel", "Governance.Calendar"];

    [Fact]
    public void Contracts_reference_only_the_kernel_and_the_calendar() =>
        Offenders(p => p.IsContracts, reference => Foundation.Contains(reference)).ShouldBeEmpty();

    [Fact]
    public void The_kernel_and_the_calendar_stand_alone() =>
        Offenders(p => Foundation.Contains(p.Name), _ => false).ShouldBeEmpty();

    [Fact]
    public void An_implementation_references_the_kernel_its_own_contracts_and_the_contracts_of_others() =>
        Offenders(
            p => p.IsModule && !p.IsContracts && !p.Name.StartsWith("Governance.Kernel", StringComparison.Ordinal),
            reference => Foundation.Contains(reference) || reference == "Governance.Kernel.Infrastructure"
                || reference.EndsWith(".Contracts", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Nobody_but_the_host_references_a_leaf() =>
        Offenders(p => p.IsModule, reference => !Leaves.Contains(reference)).ShouldBeEmpty();

    [Fact]
    public void Every_module_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Governance.sln"));

        Repository.Projects.Where(p => !solution.Contains($"{p.Name}.csproj", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Offenders(Func<ProjectFile, bool> who, Func<string, bool> allowed)
    {
        var subjects = Repository.Projects.Where(who).ToList();
        subjects.ShouldNotBeEmpty();
        return [.. subjects.SelectMany(p => p.References.Where(r => !allowed(r)).Select(r => $"{p.Name} -> {r}"))];
    }
}
