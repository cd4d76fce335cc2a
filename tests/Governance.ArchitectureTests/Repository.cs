using System.Xml.Linq;

namespace Governance.ArchitectureTests;

/// <summary>The project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<ProjectFile> Projects { get; } =
    [
        .. new[] { "modules", "host", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order().Select(ProjectFile.Read),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Governance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

/// <summary>A project and the projects it references, by name.</summary>
internal sealed record ProjectFile(string Name, string Folder, IReadOnlyList<string> References)
{
    public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

    public bool IsModule => Folder.Contains($"{Path.DirectorySeparatorChar}modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    public static ProjectFile Read(string path) => new(
        Path.GetFileNameWithoutExtension(path),
        Path.GetDirectoryName(path)!,
        [
            .. XDocument.Load(path).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))),
        ]);
}
