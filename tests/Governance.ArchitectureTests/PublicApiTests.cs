using System.Reflection;
using System.Text;
using Governance.Tests;
using PublicApiGenerator;
using Shouldly;
using Xunit;

namespace Governance.ArchitectureTests;

/// <summary>What modules may use of each other is written down: a change of it is seen and meant.</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void The_kernel_and_the_calendar() => Approved.Match(TextOf(p => p.Name is "Governance.Kernel" or "Governance.Calendar"));

    [Fact]
    public void The_contracts_of_the_modules() => Approved.Match(TextOf(p => p.IsContracts));

    private static string TextOf(Func<ProjectFile, bool> which)
    {
        var projects = Repository.Projects.Where(which).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        projects.ShouldNotBeEmpty();
        return projects.Aggregate(
            new StringBuilder(),
            (text, project) => text.AppendLine($"# {project.Name}").AppendLine(Assembly.Load(project.Name).GeneratePublicApi(Options))).ToString();
    }
}
