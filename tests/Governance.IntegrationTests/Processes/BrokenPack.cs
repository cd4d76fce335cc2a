using Shouldly;

namespace Governance.IntegrationTests.Processes;

/// <summary>A copy of a province's pack with mistakes in it.</summary>
internal sealed class BrokenPack
{
    private readonly string _root;
    private readonly string _province;

    public BrokenPack(string root, string province)
    {
        (_root, _province) = (root, province);
        var from = Path.Combine(Find(), province);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = PathOf(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string[] Arguments => [$"--Governance:PackFolder={_root}", $"--Governance:Province={_province}"];

    /// <summary>Replaces the first occurrence and gives the line it stands in.</summary>
    public int Replace(string file, string old, string changed)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{old} in {file}");
        File.WriteAllText(PathOf(file), text[..at] + changed + text[(at + old.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "tenants", "_schema")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "tenants");
    }

    private string PathOf(string file) => Path.Combine(_root, _province, file);
}
