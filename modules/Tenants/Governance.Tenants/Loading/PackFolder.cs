using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

/// <summary>The files of one province, named as messages name them.</summary>
internal sealed class PackFolder(string root, string province)
{
    public const string ProvinceFileName = "province.json";

    public const string OfficeFileName = "office.json";

    private static readonly string[] UnitFiles = ["unit.json", "townships.json", "halls.json", "rules.json", OfficeFileName];
    private static readonly string[] ProvinceFiles = [ProvinceFileName, "rules.json", OfficeFileName];

    private readonly string folder = Path.Combine(root, province);

    public string NameOf(params string[] path) => string.Join('/', path.Prepend(province));

    public PackFile? Find(params string[] path)
    {
        var full = Path.Combine([folder, .. path]);
        return File.Exists(full) ? new PackFile(NameOf(path), File.ReadAllBytes(full)) : null;
    }

    public IReadOnlyList<string> UnitFolders() =>
        [.. Names(Directory.EnumerateDirectories(folder)).Where(name => name is not ("calendar" or "mandates"))];

    public IEnumerable<PackFile> JsonFiles(string subfolder)
    {
        var full = Path.Combine(folder, subfolder);
        return Directory.Exists(full)
            ? Names(Directory.EnumerateFiles(full, "*.json")).Select(name => Find(subfolder, name)!)
            : [];
    }

    /// <summary>Notes the files that nothing reads: their names are probably mistyped.</summary>
    public void CheckNames(PackErrors errors)
    {
        CheckNames(folder, [], ProvinceFiles, errors);
        foreach (var unit in UnitFolders())
        {
            CheckNames(Path.Combine(folder, unit), [unit], UnitFiles, errors);
        }
    }

    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private void CheckNames(string full, string[] path, string[] known, PackErrors errors)
    {
        foreach (var name in Names(Directory.EnumerateFiles(full)).Where(name => !known.Contains(name) && !name.EndsWith(".md", StringComparison.Ordinal)))
        {
            errors.Add(NameOf([.. path, name]), 0, $"Nothing reads this file; those read here are {string.Join(", ", known)}.");
        }
    }
}
