using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>
/// SQLite lets one writer in at a time and lets the others look again and again, overtaking each other. Within one program they
/// queue: whoever is next goes on at once. Another program on the same file is still waited for as SQLite does.
/// </summary>
internal sealed class SqliteTurns : IDbTransactionInterceptor, IDbConnectionInterceptor
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

    private SemaphoreSlim? TurnOf(DbConnection connection) =>
        connection is SqliteConnection && !_taken.TryGetValue(connection, out _) ? _turns.GetOrAdd(connection.DataSource, _ => new SemaphoreSlim(1, 1)) : null;

    private void GiveBack(DbConnection connection)
    {
        if (_taken.Remove(connection, out var turn))
        {
            turn.Release();
        }
    }
}
