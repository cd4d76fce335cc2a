using Microsoft.Extensions.Configuration;

namespace Governance.Tenants;

/// <summary>Which pack is loaded, and from where.</summary>
internal sealed record TenantPackOptions(string Province, string Folder)
{
    private const string DefaultProvince = "shandong";
    private const string DefaultFolder = "tenants";

    public static TenantPackOptions From(IConfiguration configuration)
    {
        var province = configuration["Governance:Province"] is { Length: > 0 } named ? named : DefaultProvince;
        var folder = configuration["Governance:PackFolder"] is { Length: > 0 } given
            ? Path.GetFullPath(given)
            : Search(province, AppContext.BaseDirectory) ?? Search(province, configuration["contentRoot"]);
        return new TenantPackOptions(province, folder ?? Path.Combine(AppContext.BaseDirectory, DefaultFolder));
    }

    /// <summary>Beside the executable, or above it, as in a clone.</summary>
    private static string? Search(string province, string? start)
    {
        for (var at = start is null ? null : new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, DefaultFolder);
            if (File.Exists(Path.Combine(folder, province, Loading.PackFolder.ProvinceFileName)))
            {
                return folder;
            }
        }

        return null;
    }
}
