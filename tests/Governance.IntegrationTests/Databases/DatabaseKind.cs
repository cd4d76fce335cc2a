namespace Governance.IntegrationTests.Databases;

/// <summary>The databases that every data test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    MariaDb,
}
