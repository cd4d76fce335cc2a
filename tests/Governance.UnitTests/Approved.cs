using System.Runtime.CompilerServices;
using Xunit;

namespace Governance.UnitTests;

/// <summary>
/// Compares a text with <c>&lt;Class&gt;.&lt;Method&gt;.verified.txt</c> beside the test. On a difference it writes
/// <c>.received.txt</c> there and fails; a person reads it and, if it is right, renames it.
/// </summary>
internal static class Approved
{
    private const string Project = "tests/Governance.UnitTests/";

    public static void Match(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var name = RelativeTo(testFile)[..^".cs".Length] + "." + method;
        var verified = Path.Combine(AppContext.BaseDirectory, name + ".verified.txt");
        var expected = File.Exists(verified) ? WithPlainLines(File.ReadAllText(verified)) : null;
        var actual = WithPlainLines(text);
        if (actual == expected)
        {
            return;
        }

        var received = Path.Combine(SourceFolder(), name + ".received.txt");
        File.WriteAllText(received, actual + "\n");
        Assert.Fail($"{FirstDifference(expected, actual)} See {received}; if it is right, rename it to .verified.txt.");
    }

    // The compiler writes the path as PathMap has it (/_/...), so only the part inside the project can be used.
    private static string RelativeTo(string testFile)
    {
        var path = testFile.Replace('\\', '/');
        return path[(path.LastIndexOf(Project, StringComparison.Ordinal) + Project.Length)..];
    }

    private static string SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Governance.sln")))
            {
                return Path.Combine(folder.FullName, Project);
            }
        }

        return AppContext.BaseDirectory;
    }

    private static string WithPlainLines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string? expected, string actual)
    {
        if (expected is null)
        {
            return "There is no approved text yet.";
        }

        var before = expected.Split('\n');
        var now = actual.Split('\n');
        var line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} was approved as '{before.ElementAtOrDefault(line)}' and is now '{now.ElementAtOrDefault(line)}'.";
    }
}
