using System.Diagnostics;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Governance.ArchitectureTests;

/// <summary>Nothing in the repository knows on which machine it was written.</summary>
public partial class MachinePathTests
{
    [Fact]
    public void No_tracked_text_names_a_folder_of_a_machine()
    {
        var files = Tracked().Where(f => Path.GetExtension(f) is ".cs" or ".cshtml" or ".md" or ".json" or ".csproj" or ".props" or ".yaml" or ".yml" or ".txt").ToList();
        files.Count.ShouldBeGreaterThan(300);

        files.SelectMany(f => MachinePath().Matches(File.ReadAllText(Path.Combine(Repository.Root, f))).Select(m => $"{f}: {m.Value}")).ShouldBeEmpty();
    }

    private static IEnumerable<string> Tracked()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root, "-c", "core.quotePath=false", "ls-files"]) { RedirectStandardOutput = true })!;
        var names = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
        return names.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Path.Combine(Repository.Root, f)));
    }

    [GeneratedRegex(@"(?<![\w/.])/(home|root|work|tmp)/[\w.-]+|[A-Z]:\\[\w.-]+")]
    private static partial Regex MachinePath();
}
