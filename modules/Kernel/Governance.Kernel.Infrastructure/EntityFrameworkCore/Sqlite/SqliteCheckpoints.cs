using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>
/// Brings SQLite's log into its file beside the writers, who would otherwise each in turn stop for it. Most is copied while they
/// write on; only the rest is copied while they wait, so that the log begins anew instead of growing.
/// </summary>
internal sealed partial class SqliteCheckpoints(
    IOptions<DatabaseOptions> database, SqliteTurns turns, SqliteCheckpointSignal signal, ILogger<SqliteCheckpoints> logger) : BackgroundService
{
    private const string Checkpoint = "PRAGMA wal_checkpoint(PASSIVE)";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(database.Value.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Checkpoint;
        await command.ExecuteNonQueryAsync(cancellationToken);
        await using (await turns.TakeAsync(connection, cancellationToken))
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (database.Value.Provider == DatabaseProvider.Sqlite)
        {
            await signal.WaitAsync(stoppingToken);
            try
            {
                await Task.Run(() => RunAsync(stoppingToken), stoppingToken);
            }
            catch (SqliteException exception)
            {
                // The log grows meanwhile and loses nothing; at a size SQLite copies it by itself.
                LogFailed(logger, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log of the database could not be brought into its file.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
