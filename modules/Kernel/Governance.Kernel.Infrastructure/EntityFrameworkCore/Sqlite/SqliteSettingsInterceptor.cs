using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>Readers do not wait for the writer, and the writer waits for its turn.</summary>
internal sealed class SqliteSettingsInterceptor : DbConnectionInterceptor
{
    // Pages are mapped, because each connection's own cache is void as soon as another one has written. The log is copied beside
    // the writers; only where nobody does that (a command of the command line) does a writer copy it, at 80 megabytes.
    private const string Settings =
        "PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA wal_autocheckpoint = 20000;";

    // A connection from the pool has been told already.
    private readonly ConditionalWeakTable<sqlite3, SqliteSettingsInterceptor> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } handle } && _told.TryAdd(handle, this))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
