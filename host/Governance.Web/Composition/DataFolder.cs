using Microsoft.Data.Sqlite;

namespace Governance.Web.Composition;

/// <summary>The folder of a SQLite file is made when it is not there.</summary>
internal static class DataFolder
{
    public static void CreateFor(string? connectionString)
    {
        if (connectionString is null || !connectionString.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
            || connectionString.Contains("Server=", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder && file != ":memory:")
        {
            Directory.CreateDirectory(folder);
        }
    }
}
