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
internal sealed class SqliteTurns(SqliteCheckpointSignal checkpoints) : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor, IDisposable
{
    // After that SQLite itself says whether the file is busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, SqliteTurn> _turns = new();
    private readonly ConditionalWeakTable<DbConnection, SqliteTurn> _taken = [];

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        if (TurnOf(connection) is { } turn && TakeNow(turn))
        {
            _taken.Add(connection, turn);
        }

        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (TurnOf(connection) is { } turn && await turn.TakeAsync(Patience, cancellationToken))
        {
            _taken.Add(connection, turn);
        }

        return result;
    }

    // A set of rows that is changed without a transaction is one by itself.
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (IsAlone(command) && TurnOf(command.Connection!) is { } turn && TakeNow(turn))
        {
            _taken.Add(command.Connection!, turn);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (IsAlone(command) && TurnOf(command.Connection!) is { } turn && await turn.TakeAsync(Patience, cancellationToken))
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

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await GiveBackAloneAsync(command);
        return result;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => GiveBackAlone(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) =>
        GiveBackAloneAsync(command).AsTask();

    // A transaction that is thrown away tells nobody; its connection is closed with it, as it is after a commit.
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => GiveBack(connection);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => GiveBackAsync(connection).AsTask();

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => GiveBack(connection);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData) => GiveBackAsync(connection).AsTask();

    /// <summary>Waits until nobody writes to the file; the next writer waits until it is given back.</summary>
    public async Task<IAsyncDisposable> TakeAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var turn = TurnAt(connection);
        while (!await turn.TakeAsync(Patience, cancellationToken))
        {
        }

        return new Taken(turn);
    }

    public void Dispose()
    {
        foreach (var turn in _turns.Values)
        {
            turn.Dispose();
        }
    }

    private static bool IsAlone(DbCommand command) => command is { Connection: SqliteConnection, Transaction: null };

    private static bool TakeNow(SqliteTurn turn) => turn.TakeAsync(Patience, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private SqliteTurn? TurnOf(DbConnection connection) =>
        connection is SqliteConnection && !_taken.TryGetValue(connection, out _) ? TurnAt(connection) : null;

    private SqliteTurn TurnAt(DbConnection connection) => _turns.GetOrAdd(connection.DataSource, _ => new SqliteTurn());

    private void GiveBackAlone(DbCommand command)
    {
        if (IsAlone(command))
        {
            GiveBack(command.Connection!);
        }
    }

    private ValueTask GiveBackAloneAsync(DbCommand command) => IsAlone(command) ? GiveBackAsync(command.Connection!) : ValueTask.CompletedTask;

    private void GiveBack(DbConnection connection)
    {
        if (_taken.Remove(connection, out var turn))
        {
            turn.GiveBack();
            checkpoints.Written();
        }
    }

    private ValueTask GiveBackAsync(DbConnection connection)
    {
        if (!_taken.Remove(connection, out var turn))
        {
            return ValueTask.CompletedTask;
        }

        checkpoints.Written();
        return turn.GiveBackAsync();
    }

    private sealed class Taken(SqliteTurn turn) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => turn.GiveBackAsync();
    }
}
