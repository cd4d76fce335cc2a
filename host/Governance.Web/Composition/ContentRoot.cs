namespace Governance.Web.Composition;

/// <summary>Where pages' static files and settings lie: beside the program, or in its project when it runs from there.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, "host", "Governance.Web");
            if (Directory.Exists(Path.Combine(project, "wwwroot")))
            {
                return project;
            }
        }

        return AppContext.BaseDirectory;
    }
}
