using Microsoft.Data.Sqlite;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>Where the data is kept (<c>Governance:Database</c>).</summary>
public sealed class DatabaseOptions
{
    /// <summary>Which database.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>The connection string; for SQLite by default a file under <c>data/</c>.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/governance.db";

    /// <summary>Which server speaks MySQL's protocol, such as <c>10.6.0-mariadb</c> or <c>8.0.36-mysql</c>. It is set and not asked
    /// for, because asking at the start would make a start fail while the database is away.</summary>
    public string ServerVersion { get; set; } = "10.6.0-mariadb";

    /// <summary>Where the program keeps files: the folder of the SQLite file, else <c>data</c> in the working directory.</summary>
    public string DataFolder => Provider == DatabaseProvider.Sqlite
        ? Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource))!
        : Path.GetFullPath("data");
}

/// <summary>The databases that the program runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file, one host: the embedded default.</summary>
    Sqlite,

    /// <summary>MySQL, MariaDB and what speaks their protocol; several hosts, clusters.</summary>
    MySql,
}
