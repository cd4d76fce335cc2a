using System.Runtime.CompilerServices;
using Xunit;

namespace Governance.Tests;

/// <summary>
/// Compares a text with <c>&lt;Class&gt;.&lt;Method&gt;.verified.&lt;extension&gt;</c> beside the test. On a difference it
/// writes <c>.received.</c> there and fails; a person reads it and, if it is right, renames it.
/// </summary>
internal static class Approved
{
    private static readonly string Root = FindRoot();

    public static void Match(
        string text, string extension = "txt", [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var name = Path.Combine(Root, $"{InRepository(testFile)[..^".cs".Length]}.{method}");
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        var expected = File.Exists(verified) ? WithPlainLines(File.ReadAllText(verified)) : null;
        var actual = WithPlainLines(text);
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual + "\n");
        Assert.Fail($"{FirstDifference(expected, actual)} See {received}; if it is right, rename it to .verified.{extension}.");
    }

    // The compiler writes the path as PathMap has it (/_/...), so only the part inside the repository can be used.
    private static string InRepository(string testFile)
    {
        var path = testFile.Replace('\\', '/');
        return path[path.LastIndexOf("/tests/", StringComparison.Ordinal)..].TrimStart('/');
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Governance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
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
