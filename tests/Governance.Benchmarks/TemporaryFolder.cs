using Microsoft.Data.Sqlite;

namespace Governance.Benchmarks;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-bench-");

    public string Path => _folder.FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
