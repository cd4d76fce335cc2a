using System.Text;
using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Governance.UnitTests.Tenants;

/// <summary>A copy of a province's pack that a test may change.</summary>
internal sealed class PackCopy : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pack-").FullName;
    private readonly string province;

    public PackCopy(string province)
    {
        this.province = province;
        var from = Path.Combine(TestPack.Folder, province);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = PathOf(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public PackCopy Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public PackCopy Write(string file, byte[] bytes)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public PackCopy Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Replaces the first occurrence and gives the line it stands in.</summary>
    public int Replace(string file, string old, string changed)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{old} in {file}");
        Write(file, text[..at] + changed + text[(at + old.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public ServiceProvider Load() => TestPack.Load(province, root);

    public IReadOnlyList<PackError> Errors()
    {
        using var services = Load();
        return Should.Throw<TenantPackException>(() => services.GetRequiredService<IUnitDirectory>()).Errors;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string PathOf(string file) => Path.Combine(root, province, file);
}
