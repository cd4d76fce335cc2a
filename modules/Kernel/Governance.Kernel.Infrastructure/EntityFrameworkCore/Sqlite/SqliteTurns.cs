using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>
/// SQLite lets one writer in at a time and lets the others look again and again, overtaking each other. Within one program they
/// queue: whoever is next goes on at once. Another program on the same file is still waited for as SQLite does.
/// </summary>
internal sealed class SqliteTurns(SqliteCheckpointSignal checkpoints) : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    // After that SQLite itself says whether the file is busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new();
    private readonly ConditionalWeakTable<DbConnection, SemaphoreSlim> _taken = [];

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        if (TurnOf(connection) is { } turn && turn.Wait(Patience))
        {
            _taken.Add(connection, turn);
        }

        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (TurnOf(connection) is { } turn && await turn.WaitAsync(Patience, cancellationToken))
        {
            _taken.Add(connection, turn);
        }

        return result;
    }

    // A set of rows that is changed without a transaction is one by itself.
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (IsAlone(command) && TurnOf(command.Connection!) is { } turn && turn.Wait(Patience))
        {
            _taken.Add(command.Connection!, turn);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (IsAlone(command) && TurnOf(command.Connection!) is { } turn && await turn.WaitAsync(Patience, cancellationToken))
        {
            _taken.Add(command.Connection!, turn);
        }

        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        GiveBackAlone(command);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        GiveBackAlone(command);
        return ValueTask.FromResult(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => GiveBackAlone(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        GiveBackAlone(command);
        return Task.CompletedTask;
    }

    // A transaction that is thrown away tells nobody; its connection is closed with it, as it is after a commit.
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => GiveBack(connection);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        GiveBack(connection);
        return Task.CompletedTask;
    }

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => GiveBack(connection);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        GiveBack(connection);
        return Task.CompletedTask;
    }

    /// <summary>Waits until nobody writes to the file; the next writer waits until it is given back.</summary>
    public async Task<IDisposable> TakeAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var turn = TurnAt(connection);
        await turn.WaitAsync(cancellationToken);
        return new Taken(turn);
    }

    private static bool IsAlone(DbCommand command) => command is { Connection: SqliteConnection, Transaction: null };

    private SemaphoreSlim? TurnOf(DbConnection connection) =>
        connection is SqliteConnection && !_taken.TryGetValue(connection, out _) ? TurnAt(connection) : null;

    private SemaphoreSlim TurnAt(DbConnection connection) => _turns.GetOrAdd(connection.DataSource, _ => new SemaphoreSlim(1, 1));

    private void GiveBackAlone(DbCommand command)
    {
        if (IsAlone(command))
        {
            GiveBack(command.Connection!);
        }
    }

    private void GiveBack(DbConnection connection)
    {
        if (_taken.Remove(connection, out var turn))
        {
            turn.Release();
            checkpoints.Written();
        }
    }

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
